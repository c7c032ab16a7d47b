package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskFiles;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.OfficeHolders;
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
    return read(paths, command, DeskFiles::read);
  }

  /** With what only those want to know who mend their files. */
  static DeskBook review(List<Path> paths, CommandSpec command) throws Complaint {
    return read(paths, command, named -> {
      for (Path path : named) {
        if (DeskFiles.sources(List.of(path)).isEmpty()) {
          throw new ParameterException(
              command.commandLine(), "There is no file ending in " + DeskSource.EXTENSION + " in " + path + ".");
        }
      }
      return DeskFiles.review(named);
    });
  }

  /**
   * A profile that knows what a desk has written down: its names are no spelling mistakes, and its facts go before those
   * that ship.
   */
  static CheckProfile known(DeskBook desk, CheckProfile profile) {
    Set<String> words = new HashSet<>(profile.words());
    words.addAll(desk.facts().nameWords());
    return profile.withWords(words).withFacts(desk.facts().over(OfficeHolders.facts()));
  }

  private interface Reading {
    DeskBook read(List<Path> paths) throws IOException;
  }

  private static DeskBook read(List<Path> paths, CommandSpec command, Reading reading) throws Complaint {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command.commandLine(), "There is no desk file or folder " + path + ".");
      }
    }
    try {
      return paths.isEmpty() ? DeskBook.EMPTY : reading.read(paths);
    } catch (FileSystemException e) {
      throw new Complaint(PlainWords.of(e.getFile(), e), e);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(e), e);
    }
  }
}
