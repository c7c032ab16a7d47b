package org.wiredesk.review.anchors;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/** Prints what becomes of notes when the texts of a folder are edited, and how long it takes to find them again. */
public final class AnchorBench {

  private static final int TRIALS = 2_000;
  private static final int NOTES = 1_000;
  private static final int RUNS = 15;

  /** In code units, of a long report. */
  private static final int LONG = 60_000;

  private AnchorBench() {}

  /** @param folders of texts, which are tried in turn */
  public static void main(String[] folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      texts.addAll(texts(Path.of(folder)));
    }
    System.out.printf("%d wires, %d trials of 20 notes each%n", texts.size(), TRIALS);
    tell("with the earlier text", Anchoring::after, texts);
    tell("without it", (before, after) -> Anchoring.in(after), texts);
    String usual = texts.stream().sorted((a, b) -> a.length() - b.length()).toList().get(texts.size() / 2);
    tellTime("a wire of usual length", usual);
    tellTime("a long one", String.join("\n\n", repeated(texts)));
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".txt")).sorted()::iterator) {
        try {
          String text = Files.readString(file);
          if (TextWords.spans(text).size() > 20) {
            texts.add(text);
          }
        } catch (MalformedInputException notOurs) {
          System.err.println(file + " is not in UTF-8");
        }
      }
    }
    return texts;
  }

  private static void tell(String how, BiFunction<String, String, Anchoring> reanchor, List<String> texts) {
    Trial trial = new Trial(reanchor, 7);
    for (int i = 0; i < TRIALS; i++) {
      trial.run(texts.get(i % texts.size()));
    }
    System.out.printf(Locale.ROOT,
        "%s, after %d edits: %d notes at a wrong place; of %d whose words still stand %.2f %% found; "
            + "changes under a note %s, untold %d%n",
        how, trial.edits, trial.wrong.size(), trial.standing, 100 * trial.shareFound(), trial.changes,
        trial.untoldChanges.size());
    trial.wrong.stream().limit(5).forEach(wrong -> System.out.println("  wrong: " + wrong));
    trial.untoldChanges.stream().limit(5).forEach(untold -> System.out.println("  untold: " + untold));
    trial.missed.stream().limit(5).forEach(missed -> System.out.println("  missed: " + missed));
  }

  private static List<String> repeated(List<String> texts) {
    List<String> repeated = new ArrayList<>();
    int length = 0;
    for (int i = 0; length < LONG; i++) {
      repeated.add(texts.get(i % texts.size()));
      length += texts.get(i % texts.size()).length();
    }
    return repeated;
  }

  private static void tellTime(String what, String text) {
    Random random = new Random(5);
    List<Span> words = TextWords.spans(text);
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      int first = random.nextInt(words.size());
      int last = Math.min(words.size() - 1, first + random.nextInt(25));
      anchors.add(Anchor.of(text, new Span(words.get(first).start(), words.get(last).end())));
    }
    EditedText edited = new EditedText(text, random);
    for (int i = 0; i < 10; i++) {
      edited.edit();
    }
    String after = edited.text();
    System.out.printf(Locale.ROOT,
        "%d notes on %s (%d characters) found again in %.0f ms with the earlier text, %.0f ms without%n",
        NOTES, what, text.length(), millis(() -> Anchoring.after(text, after), anchors),
        millis(() -> Anchoring.in(after), anchors));
  }

  /** The median, of the work done whole: read the text, find the notes, and tell them anew. */
  private static double millis(Supplier<Anchoring> read, List<Anchor> anchors) {
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long begin = System.nanoTime();
      Anchoring anchoring = read.get();
      for (Anchor anchor : anchors) {
        if (anchoring.place(anchor) instanceof Found found) {
          anchoring.move(anchor, found);
        }
      }
      millis[run] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }
}
