package org.wiredesk.cli;

/** What the command tells a script. */
final class ExitCode {

  static final int NOTHING_FOUND = 0;
  static final int FINDINGS = 1;
  /** Of a report: some wire does not pass. */
  static final int BELOW_SCORE = 1;
  static final int USAGE = 2;
  /** Some file could not be read, or was not checked wholly; goes before {@link #FINDINGS}. */
  static final int SOME_FAILED = 3;

  private ExitCode() {}
}
