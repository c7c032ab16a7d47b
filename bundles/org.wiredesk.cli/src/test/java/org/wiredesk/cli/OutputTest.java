package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputTest extends CommandLineTest {

  @Test
  void onePageCanGoToTheScreen() throws IOException {
    Result result = run("check", "--only", "date-", "--format", "html", file("w.txt", FAULTY));

    assertCode(ExitCode.FINDINGS, result);
    assertTrue(result.out().startsWith("<!DOCTYPE html>"), result.out());
  }

  @Test
  void severalPagesNeedAFolder() throws IOException {
    Result result =
        run("check", "--only", "date-", "--format", "html", file("a.txt", FAULTY), file("b.txt", FAULTY));

    assertCode(ExitCode.USAGE, result);
    assertContains("--output FOLDER", result.err());
    assertEquals("", result.out());
  }

  @Test
  void pagesAreLaidOutLikeTheWires() throws IOException {
    file("wires/a/w.txt", FAULTY);
    file("wires/w.txt", CLEAN);
    Path out = folder.resolve("pages");
    Result result = run("check", "--only", "date-", "--format", "html", "--output", out, folder.resolve("wires"));

    assertCode(ExitCode.FINDINGS, result);
    assertEquals(List.of("a/w.txt.html", "index.html", "w.txt.html"), filesIn(out));
    assertContains("Nothing found", Files.readString(out.resolve("w.txt.html")));
  }

  @Test
  void theIndexLeadsToAllPages() throws IOException {
    file("wires/a b/100% #1?.txt", FAULTY);
    file("wires/w.txt", CLEAN);
    Path out = folder.resolve("pages");
    run("check", "--only", "date-", "--format", "html", "--output", out, folder.resolve("wires"));

    String index = Files.readString(out.resolve("index.html"));
    assertContains("1 finding in 1 of 2 wires", index);
    assertContains("href=\"./a%20b/100%25%20%231%3F.txt.html\"", index);
    assertContains("href=\"./w.txt.html\"", index);
  }

  @Test
  void wiresOfOneNameDoNotShareAPage() throws IOException {
    Path out = folder.resolve("pages");
    run("check", "--only", "date-", "--format", "html", "--output", out,
        file("a/w.txt", FAULTY), file("b/w.txt", CLEAN));

    assertEquals(List.of("index.html", "w.txt-2.html", "w.txt.html"), filesIn(out));
  }

  @Test
  void findingsCanGoToAFileWithoutColour() throws IOException {
    Path out = folder.resolve("new/findings.txt");
    Result result = runOnTerminal("check", "--only", "date-", "--output", out, file("w.txt", FAULTY));

    assertCode(ExitCode.FINDINGS, result);
    assertEquals("", result.out());
    assertContains("1 finding in 1 wire: 1 date.\n", Files.readString(out));
    assertFalse(Files.readString(out).contains("\u001B"));
    assertEquals(List.of("findings.txt"), filesIn(out.getParent()));
  }

  @Test
  void whatCannotBeWrittenIsSaidInPlainWords() throws IOException {
    Path wire = file("w.txt", FAULTY);
    for (Path out : List.of(folder, wire.resolve("below-a-file.txt"))) {
      Result result = run("check", "--only", "date-", "--output", out, wire);

      assertCode(ExitCode.SOME_FAILED, result);
      assertContains("wiredesk: cannot write " + out + ": ", result.err());
      assertEquals(1, result.err().lines().count(), result.err());
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
