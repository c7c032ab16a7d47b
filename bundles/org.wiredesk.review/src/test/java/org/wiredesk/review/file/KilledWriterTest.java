package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;

/** Processes that write notes are killed at random moments, and write at once. */
class KilledWriterTest {

  private static final int KILLS = Integer.getInteger("wiredesk.kills", 20);

  @TempDir
  private Path folder;

  @Test
  void aKillInTheMiddleOfWritingLosesNothingThatWasSaved() throws Exception {
    long seed = Long.getLong("wiredesk.seed", new Random().nextLong());
    Random random = new Random(seed);
    Path wire = Files.writeString(folder.resolve("story.txt"), "Envoys met. They went home.");
    Set<String> saved = new HashSet<>(longNotes(wire, random));
    int halfWritten = 0;
    for (int i = 0; i < KILLS; i++) {
      SavingProcess writer = SavingProcess.start(wire, "Writer " + i, Integer.MAX_VALUE);
      writer.awaitReports(1 + random.nextInt(3));
      if (random.nextBoolean()) {
        awaitTemporaryFile(writer);
        spin(random.nextInt(500_000));
      } else {
        spin(random.nextInt(20_000_000));
      }
      writer.kill();
      saved.addAll(writer.saved());

      Set<String> there = said(wire);
      Set<String> lost = new HashSet<>(saved);
      lost.removeAll(there);
      assertEquals(Set.of(), lost, "with -Dwiredesk.seed=" + seed);
      List<String> leftovers = leftovers();
      assertTrue(leftovers.size() <= 1, () -> leftovers + " with -Dwiredesk.seed=" + seed);
      halfWritten += leftovers.size();
    }
    assertTrue(saved.size() >= 100 + KILLS, "each had saved at least one before it was killed");
    System.out.printf("%d kills, %d of them in the middle of writing, %d notes saved, none lost (seed %d)%n",
        KILLS, halfWritten, saved.size(), seed);
    SavingProcess.start(wire, "The last", 1).saved();
    assertEquals(List.of(), leftovers());
  }

  @Test
  void processesThatWriteAtOnceLoseNothing() throws Exception {
    Path wire = Files.writeString(folder.resolve("story.txt"), "Envoys met. They went home.");
    List<SavingProcess> writers = new ArrayList<>();
    for (String author : List.of("Ann", "Ben", "Cleo")) {
      writers.add(SavingProcess.start(wire, author, 15));
    }
    Set<String> saved = new HashSet<>();
    for (SavingProcess writer : writers) {
      saved.addAll(writer.saved());
    }
    assertEquals(45, saved.size());
    assertEquals(saved, said(wire));
    assertEquals(List.of(), leftovers());
  }

  /** Without them a file is written too fast to be hit. */
  private static Set<String> longNotes(Path wire, Random random) throws IOException {
    Review review = Review.EMPTY;
    for (int i = 0; i < 100; i++) {
      String text = "Note " + i + ": " + "long ".repeat(500 + random.nextInt(500));
      review = review.with(Note.of(Remark.of("Ann", Instant.EPOCH, text), Optional.empty()));
    }
    new ReviewFile(wire).save(review, Files.readString(wire));
    return said(wire);
  }

  /** One that the writer has just begun; what an earlier one left is no longer there once it has reported. */
  private void awaitTemporaryFile(SavingProcess writer) throws IOException {
    while (leftovers().isEmpty() && writer.isAlive()) {
      Thread.onSpinWait();
    }
  }

  private static Set<String> said(Path wire) throws IOException {
    return new ReviewFile(wire).read(Files.readString(wire)).notes().stream().map(Note::remark)
        .map(remark -> remark.text()).collect(Collectors.toSet());
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith("story.txt")).toList();
    }
  }

  private static void spin(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
