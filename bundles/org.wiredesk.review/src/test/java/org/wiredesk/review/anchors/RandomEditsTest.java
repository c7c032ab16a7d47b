package org.wiredesk.review.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.review.anchors.EditedText.Particular;

/** Twenty notes on each sample wire, whose text is then inserted into, deleted, retyped, moved and rewritten. */
class RandomEditsTest {

  private static final int TRIALS = 2_000;
  private static final Path SAMPLES = Path.of("../../releng/samples");

  @Test
  void noNoteLandsAtAWrongPlaceWithTheEarlierTextAtHand() throws IOException {
    assertHolds(Anchoring::after);
  }

  @Test
  void noNoteLandsAtAWrongPlaceWithoutIt() throws IOException {
    assertHolds((before, after) -> Anchoring.in(after));
  }

  private static void assertHolds(BiFunction<String, String, Anchoring> reanchor) throws IOException {
    List<String> texts = samples();
    Trial trial = new Trial(reanchor, 7);
    for (int i = 0; i < TRIALS; i++) {
      trial.run(texts.get(i % texts.size()));
    }
    assertEquals(List.of(), trial.wrong);
    assertEquals(List.of(), trial.untoldChanges);
    for (Particular kind : Particular.values()) {
      assertTrue(trial.changes.getOrDefault(kind, 0) > 10, () -> "changed only " + trial.changes);
    }
    assertTrue(trial.shareFound() >= 0.97, () -> "found " + trial.shareFound() + " but not " + trial.missed.get(0));
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(RandomEditsTest::isEnglish).sorted().map(RandomEditsTest::read).toList();
    }
  }

  /** Not an original beside its translation. */
  private static boolean isEnglish(Path file) {
    return file.toString().endsWith(".txt") && !file.toString().endsWith(".ru.txt");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
