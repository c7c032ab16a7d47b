package org.wiredesk.engine;

import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.FindingSink;

/** Keeps what breaks in one part from stopping the others. */
final class Guard {

  private Guard() {}

  /**
   * Runs a part; what it throws is told to the sink under the part's name. Also caught are a part that cannot be loaded
   * and one that recurses without end; running out of memory is not, as nothing after it could be trusted.
   */
  static void run(String source, FindingSink sink, Runnable part) {
    try {
      part.run();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      sink.failed(new Failure(source, describe(e), e));
    }
  }

  static String describe(Throwable e) {
    String name = e.getClass().getSimpleName();
    return e.getMessage() == null ? name : name + ": " + e.getMessage();
  }
}
