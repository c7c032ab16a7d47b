package org.wiredesk.imports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

  @TempDir
  Path folder;

  @Test
  void onlyTheCopyThatIsWrittenBackKeepsItsByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "\uFEFFperson\nAda\n");
    assertEquals(new SourceFile("people.csv", "person\nAda\n"), SourceFile.read(file));
    assertEquals("\uFEFFperson\nAda\n", SourceFile.exact(file));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
    Path file = folder.resolve("dump.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(300_000_000L);
    }
    assertEquals("dump.json has 300 megabytes, more than 100: ask for less, or cut it into several files",
        assertThrows(UnreadableImportException.class, () -> SourceFile.read(file)).getMessage());
  }

  @Test
  void ofAFolderItIsSaidWhatToNameInstead() {
    assertEquals(folder + " is a folder; name the files in it, for example " + folder.resolve("results.json"),
        assertThrows(UnreadableImportException.class, () -> SourceFile.read(folder)).getMessage());
    assertEquals(". is a folder; name the files in it, for example results.json",
        assertThrows(UnreadableImportException.class, () -> SourceFile.read(Path.of("."))).getMessage());
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("p.csv"), "person\nAdé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("p.csv is not in UTF-8; save it so",
        assertThrows(UnreadableImportException.class, () -> SourceFile.read(file)).getMessage());
  }
}
