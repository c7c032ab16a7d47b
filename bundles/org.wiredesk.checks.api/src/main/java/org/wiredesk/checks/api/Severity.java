package org.wiredesk.checks.api;

/** The severities of MQM 2.0, mildest first. */
public enum Severity {
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL;

  /** The MQM name: {@code minor}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
