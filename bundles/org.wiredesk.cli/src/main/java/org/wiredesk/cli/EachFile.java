package org.wiredesk.cli;

import java.io.IOException;

/** Makes something of one file after the other; a file that cannot be read or breaks the work is told and passed by. */
record EachFile(Messages messages) {

  /** Makes a text of a file. */
  interface Work {
    String on(WireFile file) throws IOException;
  }

  /** Takes what was made. */
  interface Target {
    void take(WireFile file, String text) throws Complaint;
  }

  /**
   * Hands each text on as soon as it is made.
   *
   * @return the exit code
   * @throws Complaint if the target takes no more
   */
  int run(WireFiles files, Work work, Target target) throws Complaint {
    files.problems().forEach(messages::say);
    boolean failed = !files.problems().isEmpty();
    for (WireFile file : files.files()) {
      String text;
      try {
        text = work.on(file);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        failed = true;
        messages.say(PlainWords.of(file.name(), e));
        messages.debug(e);
        continue;
      }
      target.take(file, text);
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.NOTHING_FOUND;
  }
}
