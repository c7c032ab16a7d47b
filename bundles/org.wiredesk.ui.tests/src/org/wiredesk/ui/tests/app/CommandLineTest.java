package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.app.CommandLine;

class CommandLineTest {

  private static final Path HERE = Path.of("/desk/today").toAbsolutePath();

  @Test
  void pathsAreRelativeToTheCallersFolder() {
    CommandLine line = parse("a.txt", "../b.txt");
    assertEquals(List.of(HERE.resolve("a.txt"), HERE.getParent().resolve("b.txt")), line.paths());
  }

  @Test
  void samplesAndPictureTakeAValue() {
    CommandLine line = parse("-sample", "samples", "-picture", "p.png");
    assertEquals(Optional.of(HERE.resolve("samples")), line.sample());
    assertEquals(Optional.of(HERE.resolve("p.png")), line.picture());
    assertEquals(List.of(), line.paths());
  }

  @Test
  void whatLaunchersAddIsLeftOut() {
    assertEquals(List.of(HERE.resolve("a.txt")), parse("-name", "Wiredesk", "-nosplash", "a.txt").paths());
  }

  @Test
  void anUnknownOptionIsWrong() {
    assertThrows(IllegalArgumentException.class, () -> parse("-pictures", "p.png"));
  }

  @Test
  void aMissingValueIsWrong() {
    assertThrows(IllegalArgumentException.class, () -> parse("a.txt", "-picture"));
  }

  private static CommandLine parse(String... arguments) {
    return CommandLine.parse(arguments, HERE);
  }
}
