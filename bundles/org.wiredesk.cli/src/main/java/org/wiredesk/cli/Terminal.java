package org.wiredesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where output goes.
 *
 * @param outIsTerminal whether a person reads {@code out} on a screen that knows ANSI colours
 * @param errIsTerminal the same for {@code err}; asks for a progress bar
 */
record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {

  static Terminal ofProcess() {
    return new Terminal(
        writer(FileDescriptor.out, isTerminal(1)), writer(FileDescriptor.err, isTerminal(2)), isTerminal(1),
        isTerminal(2));
  }

  static Terminal none(PrintWriter out, PrintWriter err) {
    return new Terminal(out, err, false, false);
  }

  /** Colour on a screen unless {@code NO_COLOR} (https://no-color.org) or a terminal without colours forbids it. */
  boolean colour() {
    String noColour = System.getenv("NO_COLOR");
    return outIsTerminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** The same for picocli. */
  Ansi ansi() {
    return colour() ? Ansi.ON : Ansi.OFF;
  }

  /** Files and pipes get UTF-8, a screen what it can show. */
  private static PrintWriter writer(FileDescriptor descriptor, boolean terminal) {
    Charset charset = terminal && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    if (charset.equals(StandardCharsets.US_ASCII)) {
      charset = StandardCharsets.UTF_8;
    }
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
  }

  /** Java can only ask for both ends together; where the system shows what a descriptor stands for, that is better. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.exists(link.getParent())) {
      return System.console() != null && Ansi.AUTO.enabled();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }
}
