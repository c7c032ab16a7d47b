package org.wiredesk.ui.findings;

import java.util.List;
import org.wiredesk.checks.api.Finding;

/**
 * Findings under one heading. Two groups with the same key are equal whatever is in them, so that a group stays open
 * in the tree when its findings change.
 */
final class FindingsGroup {

  private final Object key;
  private final String label;
  private final List<Finding> findings;

  /** @param key a kind, or the number of a paragraph */
  FindingsGroup(Object key, String label, List<Finding> findings) {
    this.key = key;
    this.label = label;
    this.findings = List.copyOf(findings);
  }

  Object key() {
    return key;
  }

  String label() {
    return label;
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingsGroup group && key.equals(group.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
