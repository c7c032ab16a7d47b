package org.wiredesk.installproof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An Eclipse on disk that is driven from outside, as processes of its own. */
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
    run("install", List.of(), List.of(
        "-nosplash", "-application", "org.eclipse.equinox.p2.director",
        "-repository", repository.toUri().toString(),
        "-installIU", feature + ".feature.group",
        "-destination", folder.toString(),
        "-profile", "DefaultProfile"));
  }

  /** Starts the workbench in an empty workspace and waits until it is closed. */
  void open(String name, List<String> systemProperties) throws IOException, InterruptedException {
    run(name, systemProperties, List.of("-nosplash"));
  }

  private void run(String name, List<String> systemProperties, List<String> arguments)
      throws IOException, InterruptedException {
    Path output = work.resolve(name + ".txt");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.add("-Xmx1g");
    command.addAll(systemProperties);
    command.addAll(List.of("-jar", launcher().toString(), "-install", folder.toString()));
    command.addAll(arguments);
    command.addAll(List.of("-consoleLog", "-data", work.resolve(name + "-workspace").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(name + " did not end within " + TIMEOUT_MINUTES + " minutes:\n" + Files.readString(output));
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(name + " ended with " + process.exitValue() + ":\n" + Files.readString(output));
    }
  }

  private Path launcher() throws IOException {
    return folder.resolve("plugins").resolve(bundles("org.eclipse.equinox.launcher_").get(0));
  }
}
