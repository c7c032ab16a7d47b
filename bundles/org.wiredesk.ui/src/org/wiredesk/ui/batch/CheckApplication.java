package org.wiredesk.ui.batch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.wiredesk.cli.Main;

/**
 * The batch checker as an Eclipse application, for an Eclipse that has our feature and nothing else of ours. Takes what
 * {@code wiredesk check} takes and ends with its exit code: 0 nothing found, 1 findings, 2 wrong arguments, 3 some file
 * failed. Needs neither a display nor a workspace.
 */
public final class CheckApplication implements IApplication {

  private static final String VERSION = "--version";

  @Override
  public Object start(IApplicationContext context) {
    String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    return run(arguments, writer(System.out), writer(System.err));
  }

  @Override
  public void stop() {
    // The checker ends by itself.
  }

  /** @param arguments as of {@code wiredesk check}, or of another command of {@code wiredesk} with its name */
  public static Integer run(String[] arguments, PrintWriter out, PrintWriter err) {
    boolean complete = arguments.length > 0 && (arguments[0].equals(VERSION) || Main.isCommand(arguments[0]));
    String[] command = complete
        ? arguments
        : Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new);
    int code = Main.run(command, out, err);
    out.flush();
    err.flush();
    return code;
  }

  /** A screen gets what it can show, a file or pipe UTF-8. */
  private static PrintWriter writer(PrintStream stream) {
    Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
    return new PrintWriter(stream, false, charset);
  }
}
