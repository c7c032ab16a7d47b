package org.wiredesk.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in plain words what stopped the command; with {@code --debug} also where in the program. */
final class Trouble implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
    tell(e, parsed.hasMatchedOption("--debug"), commandLine.getErr());
    return ExitCode.SOME_FAILED;
  }

  static void tell(Throwable e, boolean debug, PrintWriter err) {
    boolean wrapped = e instanceof IllegalStateException && e.getCause() instanceof OutOfMemoryError;
    Throwable trouble = wrapped ? e.getCause() : e;
    err.println("wiredesk: " + (trouble instanceof Complaint ? trouble.getMessage() : PlainWords.of(trouble)));
    if (debug) {
      trouble.printStackTrace(err);
    } else if (trouble instanceof RuntimeException) {
      err.println("Run it with --debug to see where.");
    }
    err.flush();
  }
}
