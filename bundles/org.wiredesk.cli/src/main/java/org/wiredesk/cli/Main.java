package org.wiredesk.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the batch checker: {@code wiredesk check PATH...}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // Libraries below us log what a reader of findings cannot use.
    Logger.getLogger("").setLevel(Level.SEVERE);
    Terminal terminal = Terminal.ofProcess();
    int code = ExitCode.SOME_FAILED;
    try {
      code = run(args, terminal, home());
    } catch (OutOfMemoryError e) {
      Trouble.tell(e, false, terminal.err());
    }
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  /**
   * The same without a terminal: no colour, no progress bar.
   *
   * @return the exit code: see {@link ExitCode}
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, Terminal.none(out, err), home());
  }

  /** Whether a word is the name of a command: {@code check}, {@code notes}, {@code help} and so on. */
  public static boolean isCommand(String word) {
    Terminal nowhere = Terminal.none(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    return new CommandLine(new WiredeskCommand(nowhere, home())).getSubcommands().containsKey(word);
  }

  static int run(String[] args, Terminal terminal, Path home) {
    CommandLine commandLine = new CommandLine(new WiredeskCommand(terminal, home))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Trouble());
    int code = commandLine.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }
}
