package org.wiredesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {

  @TempDir
  Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("words.txt");
  }

  @Test
  void oneWordALineWithoutCommentsAndBlanks() throws IOException {
    Files.writeString(file, "\uFEFF# our region\nMogilev\n\n  Abu Dhabi \r\n# end\nŁódź");

    assertEquals(Set.of("Mogilev", "Abu Dhabi", "Łódź"), WordList.read(file).words());
  }

  @Test
  void aMissingListIsEmpty() throws IOException {
    assertEquals(Set.of(), WordList.read(file).words());
  }

  @Test
  void aListInAnotherEncodingIsNamedWithItsLine() throws IOException {
    Files.write(file, "Minsk\nМинск\n".getBytes(Charset.forName("windows-1251")));

    IOException e = assertThrows(IOException.class, () -> WordList.read(file));
    assertEquals("word list is not UTF-8 text (line 2): " + file, e.getMessage());
  }

  @Test
  void aFolderIsNoList() {
    assertThrows(IOException.class, () -> WordList.read(folder));
  }

  @Test
  void aNewListIsMadeWithItsFolder() throws IOException {
    Path user = WordList.ofUser(folder);

    assertEquals(Set.of("Mogilev"), WordList.add(user, " Mogilev ").words());
    assertEquals("Mogilev\n", Files.readString(user));
  }

  @Test
  void addingKeepsCommentsAndOrder() throws IOException {
    Files.writeString(file, "# towns\nZhodino\nBrest\n\n# people\nAdamkus\nbin Salman\nTusk\n");
    WordList.add(file, "Meri");

    assertEquals(
        "# towns\nZhodino\nBrest\n\n# people\nAdamkus\nbin Salman\nMeri\nTusk\n", Files.readString(file));
  }

  @Test
  void anUnsortedListGrowsAtItsEnd() throws IOException {
    Files.writeString(file, "Tusk\r\nMeri\r\nAdamkus");
    WordList.add(file, "Brest");

    assertEquals("Tusk\r\nMeri\r\nAdamkus\r\nBrest\r\n", Files.readString(file));
  }

  @Test
  void aKnownWordChangesNothing() throws IOException {
    Files.writeString(file, "Tusk");
    WordList.add(file, "Tusk");

    assertEquals("Tusk", Files.readString(file));
  }

  @Test
  void whatAListCannotHoldIsRefused() {
    for (String word : List.of("", "  ", "# no", "two\nlines")) {
      assertThrows(IllegalArgumentException.class, () -> WordList.add(file, word), word);
    }
  }

  @Test
  void aListThatCannotBeReadIsNotOverwritten() throws IOException {
    byte[] foreign = "Минск\n".getBytes(Charset.forName("windows-1251"));
    Files.write(file, foreign);

    assertThrows(IOException.class, () -> WordList.add(file, "Minsk"));
    assertEquals(new String(foreign, Charset.forName("windows-1251")),
        Files.readString(file, Charset.forName("windows-1251")));
  }

  @Test
  void addingLeavesNoOtherFileBehind() throws IOException {
    WordList.add(file, "Minsk");

    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aLinkedListStaysLinked() throws IOException {
    Path shared = Files.writeString(folder.resolve("shared.txt"), "Minsk\n");
    Files.createSymbolicLink(file, shared);
    WordList.add(file, "Tusk");

    assertTrue(Files.isSymbolicLink(file));
    assertEquals("Minsk\nTusk\n", Files.readString(shared));
  }

  @Test
  void wordsAddedByManyThreadsAreAllKept() throws IOException {
    IntStream.range(0, 50).parallel().forEach(i -> {
      try {
        WordList.add(file, "word" + i);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });

    assertEquals(50, WordList.read(file).words().size());
  }

  @Test
  void theNearestListAboveAWireIsItsProjects() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("may/03"));
    Path list = WordList.ofProject(folder);
    WordList.add(list, "Mogilev");

    assertEquals(Optional.of(list), WordList.nearest(inner.resolve("wire.txt")));
    WordList.add(WordList.ofProject(inner), "Brest");
    assertEquals(Optional.of(WordList.ofProject(inner)), WordList.nearest(inner.resolve("wire.txt")));
  }
}
