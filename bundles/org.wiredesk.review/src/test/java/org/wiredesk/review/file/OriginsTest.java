package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;

class OriginsTest {

  private static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");

  @TempDir
  private Path folder;

  @Test
  void whoTranslatedAWireIsReadAgain() throws IOException {
    Origin origin = Origin.of("Ann", NOW, Optional.of(" Night desk "), Optional.of("Engine B 2"));
    ReviewFile file = new ReviewFile(folder.resolve("w.txt"));
    file.save(Review.EMPTY.with(origin), "Text.");

    Review read = new ReviewFile(folder.resolve("w.txt")).read("Text.");
    assertEquals(Optional.of(origin), read.origin());
    assertEquals(Optional.of("Night desk"), read.origin().get().translator());
    String json = Files.readString(file.path());
    assertTrue(json.contains("\"Translated by Engine B 2, then Night desk.\""), json);
    assertTrue(json.contains("\"motivation\": \"describing\""), json);
  }

  @Test
  void whatWasSaidLastHolds() {
    Review review = Review.EMPTY
        .with(Origin.of("Ann", NOW.plusSeconds(9), Optional.empty(), Optional.of("B")))
        .with(Origin.of("Ben", NOW, Optional.of("Cy"), Optional.of("A")));

    assertEquals(Optional.of("B"), review.origin().flatMap(Origin::engine));
    assertEquals(Optional.empty(), review.origin().flatMap(Origin::translator));
  }

  @Test
  void aNameTakenBackDoesNotComeBackFromTheFile() throws IOException {
    Origin origin = Origin.of("Ann", NOW, Optional.of("Cy"), Optional.of("A"));
    ReviewFile file = new ReviewFile(folder.resolve("w.txt"));
    file.save(Review.EMPTY.with(origin), "Text.");
    Remark later = origin.remark().withText("Translated by A.", NOW.plusSeconds(1));
    file.save(Review.EMPTY.with(new Origin(later, Optional.empty(), Optional.of("A"))), "Text.");

    assertEquals(Optional.empty(), new ReviewFile(folder.resolve("w.txt")).read("Text.").origin().get().translator());
    assertFalse(Files.readString(file.path()).contains("Cy"));
  }
}
