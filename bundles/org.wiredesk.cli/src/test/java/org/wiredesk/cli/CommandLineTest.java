package org.wiredesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command in a folder of its own, with a home of its own. */
abstract class CommandLineTest {

  /** One fault: the third of May 2024 was a Friday. */
  static final String FAULTY = "MINSK, 3 May 2024. Talks began on Thursday, 3 May 2024, in the capital.\n";
  static final String CLEAN = "MINSK, 3 May 2024. Talks began on Friday, 3 May 2024, in the capital.\n";

  @TempDir
  Path folder;
  private Path home;

  /** What a run left behind. */
  record Result(int code, String out, String err) {}

  @BeforeEach
  void makeHome() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
  }

  Path home() {
    return home;
  }

  /** A file in the test's folder. */
  Path file(String name, String text) throws IOException {
    return file(name, text, UTF_8);
  }

  Path file(String name, String text, Charset charset) throws IOException {
    return file(name, text.getBytes(charset));
  }

  Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  Result run(Object... args) {
    return run(false, args);
  }

  Result runOnTerminal(Object... args) {
    return run(true, args);
  }

  private Result run(boolean terminal, Object... args) {
    String[] strings = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      strings[i] = args[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal screen = new Terminal(new PrintWriter(out), new PrintWriter(err), terminal, terminal);
    int code = Main.run(strings, screen, home);
    return new Result(code, out.toString(), err.toString());
  }

  static void assertContains(String part, String text) {
    assertTrue(text.contains(part), () -> "\"" + part + "\" is not in:\n" + text);
  }

  static void assertCode(int expected, Result result) {
    assertEquals(expected, result.code(), () -> result.out() + result.err());
  }
}
