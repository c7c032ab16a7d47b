package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandAlignmentFileTest {

  private static final HandPair FERRY = new HandPair("The ferry\n was late.", "Паром опоздал.");
  private static final HandPair NEW = new HandPair("Nobody knew: why.", "");

  @TempDir
  private Path folder;
  private HandAlignmentFile file;

  @BeforeEach
  void besideTheWire() {
    file = HandAlignmentFile.beside(folder.resolve("story.en.txt"));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertEquals(HandAlignment.NONE, file.read());
    file.write(new HandAlignment(List.of(FERRY, NEW)));
    assertEquals(List.of(NEW, FERRY), file.read().pairs());
    assertEquals("""
        # Sentences that belong together, paired by hand. Written by Wiredesk.

        original:
        translation: Nobody knew: why.

        original:    Паром опоздал.
        translation: The ferry was late.
        """, Files.readString(folder.resolve("story.en.txt.pairs")));
  }

  @Test
  void withoutPairsThereIsNoFile() throws IOException {
    file.write(new HandAlignment(List.of(FERRY)));
    file.write(HandAlignment.NONE);
    assertFalse(Files.exists(file.path()));
  }

  @Test
  void bothSidesOfAnUnresolvedMergeHold() throws IOException {
    Files.writeString(file.path(), """
        <<<<<<< HEAD
        original:    Паром опоздал.
        translation: The ferry was late.
        =======
        original:
        translation: Nobody knew: why.

        original:    Паром опоздал.
        translation: The ferry was late.
        >>>>>>> theirs
        """);
    assertEquals(List.of(FERRY, NEW), file.read().pairs());
  }

  @Test
  void aFileThatIsNoTextIsToldOf() throws IOException {
    Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThrows(IOException.class, file::read);
  }
}
