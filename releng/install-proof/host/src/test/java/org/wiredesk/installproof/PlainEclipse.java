package org.wiredesk.installproof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An Eclipse on disk that is driven from outside, each time as a process of its own. */
final class PlainEclipse {

  private static final int TIMEOUT_MINUTES = 6;

  private final Path folder;
  private final Path work;

  /**
   * @param folder with {@code plugins} and {@code configuration}
   * @param work where workspaces and what the processes print are kept
   */
  PlainEclipse(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /** The file names of the bundles that begin so. */
  List<String> bundles(String prefix) throws IOException {
    try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
      return plugins.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(prefix)).sorted().toList();
    }
  }

  /** Installs a feature from a p2 repository, as "Install New Software" does. */
  void install(String feature, Path repository) throws IOException, InterruptedException {
    run("install", 0, List.of(
        "-application", "org.eclipse.equinox.p2.director",
        "-data", workspace("install"),
        "-repository", repository.toUri().toString(),
        "-installIU", feature + ".feature.group",
        "-destination", folder.toString(),
        "-profile", "DefaultProfile"));
  }

  /** Starts the workbench in an empty workspace and waits until it is closed. */
  void open(String name, List<String> systemProperties) throws IOException, InterruptedException {
    run(name, 0, systemProperties, List.of("-data", workspace(name)));
  }

  /** Runs an application without a window, and tells what it printed, errors included. */
  String run(String name, int exitCode, List<String> arguments) throws IOException, InterruptedException {
    return run(name, exitCode, List.of(), arguments);
  }

  private String run(String name, int exitCode, List<String> systemProperties, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.add("-Xmx1g");
    command.addAll(systemProperties);
    command.addAll(List.of("-jar", launcher().toString(), "-install", folder.toString(), "-consoleLog"));
    command.addAll(arguments);
    Path output = work.resolve(name + ".txt");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(name + " did not end within " + TIMEOUT_MINUTES + " minutes:\n" + Files.readString(output));
      }
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(output);
    if (process.exitValue() != exitCode) {
      throw new AssertionError(name + " ended with " + process.exitValue() + ":\n" + printed);
    }
    return printed;
  }

  private String workspace(String name) {
    return work.resolve(name + "-workspace").toString();
  }

  private Path launcher() throws IOException {
    return folder.resolve("plugins").resolve(bundles("org.eclipse.equinox.launcher_").get(0));
  }
}
