package org.wiredesk.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in plain words what stopped the command; with {@code --debug} also where in the program. */
final class Trouble implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    err.println("wiredesk: " + (e instanceof Complaint ? e.getMessage() : "something went wrong inside: " + e));
    if (parsed.hasMatchedOption("--debug")) {
      e.printStackTrace(err);
    } else if (!(e instanceof Complaint)) {
      err.println("Run it with --debug to see where.");
    }
    return ExitCode.SOME_FAILED;
  }
}
