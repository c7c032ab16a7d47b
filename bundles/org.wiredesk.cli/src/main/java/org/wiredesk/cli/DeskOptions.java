package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the desk's own files. */
final class DeskOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--desk", paramLabel = "PATH",
      description = "A desk file, or a folder with all the .desk files in it: rules and facts besides those that ship."
          + " Repeatable.")
  private List<Path> paths = List.of();

  /** @throws Complaint if one cannot be read */
  DeskBook book() throws Complaint {
    return read(paths, command);
  }

  static DeskBook read(List<Path> paths, CommandSpec command) throws Complaint {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command.commandLine(), "There is no desk file or folder " + path + ".");
      }
    }
    try {
      return paths.isEmpty() ? DeskBook.EMPTY : DeskFiles.read(paths);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(e), e);
    }
  }
}
