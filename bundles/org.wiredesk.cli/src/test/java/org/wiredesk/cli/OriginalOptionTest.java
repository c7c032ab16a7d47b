package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is told of originals that are not there or say nothing. */
class OriginalOptionTest extends CommandLineTest {

  @Test
  void aWireWithoutAnOriginalInTheFolderForThemIsTold() throws IOException {
    Path wire = file("wires/story.txt", CLEAN);
    file("originals/other.ru.txt", "Шёл дождь.");
    Result result = run("check", "--only", "original-", "--original", folder.resolve("originals"), wire);
    assertCode(ExitCode.NOTHING_FOUND, result);
    assertContains("story.txt: there is no original of it where --original says", result.err());
    assertEquals("", run("check", "--only", "original-", wire).err());
  }

  @Test
  void anOriginalThatIsEmptyOrNoTextIsTold() throws IOException {
    file("story.ru.txt", " \n");
    Result empty = run("check", "--only", "original-", file("story.en.txt", CLEAN));
    assertCode(ExitCode.NOTHING_FOUND, empty);
    assertContains("story.en.txt: its original is empty", empty.err());
    file("broken.ru.txt", "Шёл \uFFFD дождь.");
    assertContains("broken.en.txt: not all of its original could be read as text",
        run("check", "--only", "original-", file("broken.en.txt", CLEAN)).err());
  }
}
