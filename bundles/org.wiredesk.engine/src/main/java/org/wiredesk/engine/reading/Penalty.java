package org.wiredesk.engine.reading;

import org.wiredesk.checks.api.Severity;

/** What a fault of each severity counts: the multipliers that MQM 2.0 gives for scoring translations. */
final class Penalty {

  private Penalty() {}

  static int of(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> 0;
      case MINOR -> 1;
      case MAJOR -> 5;
      case CRITICAL -> 25;
    };
  }
}
