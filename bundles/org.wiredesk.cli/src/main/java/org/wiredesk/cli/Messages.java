package org.wiredesk.cli;

import java.io.PrintWriter;

/**
 * What is said on stderr, beside the findings.
 *
 * @param debug whether to tell where in the program a failure arose
 */
record Messages(Terminal terminal, boolean debug) {

  void say(String message) {
    terminal.err().println("wiredesk: " + message);
    terminal.err().flush();
  }

  void debug(Throwable cause) {
    if (debug) {
      PrintWriter err = terminal.err();
      cause.printStackTrace(err);
      err.flush();
    }
  }

  /** A progress bar, where a person would see it. */
  Progress progress(int files) {
    return terminal.errIsTerminal() && files > 0 ? Progress.of(files, terminal.err()) : Progress.SILENT;
  }
}
