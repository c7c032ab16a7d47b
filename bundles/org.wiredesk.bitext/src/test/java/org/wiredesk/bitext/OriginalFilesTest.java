package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OriginalFilesTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @TempDir
  private Path folder;

  @Test
  void liesBesideItsTranslation() throws IOException {
    has("story.en.txt", "story.ru.txt", "other.txt", "other.uk.txt", "alone.txt", "v1.2.txt");
    assertEquals("story.ru.txt ru", original("story.en.txt"));
    assertEquals("other.uk.txt uk", original("other.txt"));
    assertEquals("", original("alone.txt"));
    assertEquals("", original("v1.2.txt"));
    assertEquals("", original("story.ru.txt"));
  }

  @Test
  void isNoTranslationItself() throws IOException {
    has("story.en.txt", "story.ru.txt", "lone.ru.txt", "other.pt-BR.txt", "other.txt");
    assertTrue(files().isOriginal(folder.resolve("story.ru.txt")));
    assertTrue(files().isOriginal(folder.resolve("other.pt-BR.txt")));
    assertFalse(files().isOriginal(folder.resolve("story.en.txt")));
    assertFalse(files().isOriginal(folder.resolve("lone.ru.txt")), "nothing was translated from it here");
  }

  @Test
  void ofSeveralTheLanguageAskedForIsTaken() throws IOException {
    has("story.en.txt", "story.de.txt", "story.ru.txt", "story.uk.txt");
    assertEquals("story.ru.txt ru", original("story.en.txt"));
    OriginalFiles german = new OriginalFiles(Locale.ENGLISH, Optional.empty());
    assertEquals("story.de.txt", name(german.of(folder.resolve("story.en.txt")).orElseThrow().path()));
  }

  @Test
  void mayLieInAFolderOfOriginals() throws IOException {
    Files.createDirectory(folder.resolve("ru"));
    has("story.txt", "two.en.txt", "ru/story.txt", "ru/two.ru.txt", "ru/else.txt");
    assertEquals("story.txt ru", text(files().in(folder.resolve("ru"), folder.resolve("story.txt"), RUSSIAN)));
    assertEquals("two.ru.txt ru", text(files().in(folder.resolve("ru"), folder.resolve("two.en.txt"), RUSSIAN)));
    assertEquals("", text(files().in(folder, folder.resolve("story.txt"), RUSSIAN)), "a wire is not its own original");
  }

  private void has(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), "Text.");
    }
  }

  private OriginalFiles files() {
    return new OriginalFiles(Locale.US, Optional.of(RUSSIAN));
  }

  private String original(String name) throws IOException {
    return text(files().of(folder.resolve(name)));
  }

  private static String text(Optional<OriginalFile> file) {
    return file.map(found -> name(found.path()) + " " + found.language()).orElse("");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
