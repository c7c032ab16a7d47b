package org.wiredesk.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.app.handover.OpenRequest;

/**
 * What Wiredesk was started with: {@code [-sample DIR] [-picture FILE.png] [PATH...]}. All paths are absolute.
 *
 * @param sample a folder of wires to copy into the project "Samples"; its first wire by name is opened
 * @param picture where to save a picture of the window once the wire is checked; the program then ends
 * @param paths wires, or folders of wires, to open
 */
public record CommandLine(Optional<Path> sample, Optional<Path> picture, List<Path> paths) {

  static final String USAGE = "usage: wiredesk [-sample DIR] [-picture FILE.png] [PATH...]";

  /** Options of Eclipse launchers and workbenches that reach an application although they do not concern it. */
  private static final Set<String> ECLIPSE_WITH_VALUE = Set.of(
      "-name", "-launcher", "-startup", "-exitdata", "-vm", "-showsplash", "-splash", "-plugincustomization",
      "-cssTheme", "-perspective", "-applicationXMI");

  private static final Set<String> ECLIPSE_FLAGS =
      Set.of("-nosplash", "-noexit", "-nolazyregistrycacheloading", "-clearPersistedState");

  public CommandLine {
    paths = List.copyOf(paths);
  }

  /**
   * @param callersFolder what relative paths are relative to
   * @throws IllegalArgumentException with a message for the user
   */
  public static CommandLine parse(String[] arguments, Path callersFolder) {
    Optional<Path> sample = Optional.empty();
    Optional<Path> picture = Optional.empty();
    List<Path> paths = new ArrayList<>();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "-sample", "--sample" -> sample = Optional.of(value(argument, rest, callersFolder));
        case "-picture", "--picture" -> picture = Optional.of(value(argument, rest, callersFolder));
        default -> {
          if (!skipEclipseOption(argument, rest)) {
            paths.add(path(argument, callersFolder));
          }
        }
      }
    }
    return new CommandLine(sample, picture, paths);
  }

  OpenRequest request() {
    return new OpenRequest(sample, paths);
  }

  private static Path value(String option, Iterator<String> rest, Path callersFolder) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return path(rest.next(), callersFolder);
  }

  private static boolean skipEclipseOption(String argument, Iterator<String> rest) {
    if (ECLIPSE_WITH_VALUE.contains(argument)) {
      if (rest.hasNext()) {
        rest.next();
      }
      return true;
    }
    if (ECLIPSE_FLAGS.contains(argument) || argument.startsWith("--launcher.")) {
      return true;
    }
    if (argument.startsWith("-")) {
      throw new IllegalArgumentException("unknown option " + argument);
    }
    return false;
  }

  private static Path path(String argument, Path callersFolder) {
    try {
      return callersFolder.resolve(argument).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("not a path: " + argument, e);
    }
  }
}
