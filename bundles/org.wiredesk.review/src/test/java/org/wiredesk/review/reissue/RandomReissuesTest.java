package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.review.anchors.TextWords;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** The sample wires under random edits: whatever was done, the changes tell all of it and nothing else. */
class RandomReissuesTest {

  private static final Set<ChangeKind> FIGURES = Set.of(ChangeKind.FIGURE, ChangeKind.DATE, ChangeKind.DATELINE);
  private static final int TRIALS = 150;
  private static final Path SAMPLES = Path.of("../../releng/samples");

  private final Random random = new Random(11);

  @Test
  void theChangesMakeTheNewWireOfTheEarlierOne() throws IOException {
    List<String> texts = samples();
    for (int trial = 0; trial < TRIALS; trial++) {
      String before = texts.get(trial % texts.size());
      String after = edited(before);
      Comparison comparison = Comparison.of(Wire.of(before), Wire.of(after));
      for (Pair pair : comparison.pairs()) {
        if (!pair.isAdded() && !pair.isRemoved()) {
          assertEquals(tokens(pair.after().orElseThrow().span().of(after)), tokens(rebuilt(pair, comparison)));
        }
      }
    }
  }

  @Test
  void everyChangedFigureIsToldAsOne() throws IOException {
    int told = 0;
    List<String> texts = samples();
    for (int trial = 0; trial < TRIALS; trial++) {
      String before = texts.get(trial % texts.size());
      List<Span> figures = TextWords.spans(before).stream().filter(span -> isFigure(span.of(before))).toList();
      Span figure = figures.get(random.nextInt(figures.size()));
      String after = before.substring(0, figure.start()) + (Integer.parseInt(figure.of(before)) + 1 + random.nextInt(8))
          + before.substring(figure.end());
      List<Change> changes = Comparison.of(Wire.of(before), Wire.of(after)).changes();
      assertEquals(1, changes.size(), changes::toString);
      ChangeKind kind = changes.get(0).kind();
      assertTrue(FIGURES.contains(kind), changes::toString);
      told++;
    }
    assertEquals(TRIALS, told);
  }

  private static boolean isFigure(String word) {
    return word.length() < 4 && word.chars().allMatch(Character::isDigit);
  }

  /** The earlier part with each change made in it. */
  private static String rebuilt(Pair pair, Comparison comparison) {
    Block block = pair.before().orElseThrow();
    StringBuilder text = new StringBuilder(block.span().of(comparison.before().text()));
    comparison.changes().stream()
        .filter(change -> !change.kind().isOfParagraph() && block.span().contains(change.before())
            && pair.after().orElseThrow().span().contains(change.after()))
        .sorted(Comparator.comparing(Change::before).reversed())
        .forEach(change -> text.replace(change.before().start() - block.span().start(),
            change.before().end() - block.span().start(), " " + change.after().of(comparison.after().text()) + " "));
    return text.toString();
  }

  private static List<String> tokens(String text) {
    return Tokens.of(text, new Span(0, text.length())).words();
  }

  private String edited(String text) {
    String edited = text;
    int edits = 1 + random.nextInt(5);
    for (int i = 0; i < edits; i++) {
      edited = switch (random.nextInt(4)) {
        case 0 -> withWords(edited, 0);
        case 1 -> withWords(edited, 3);
        case 2 -> shuffled(edited);
        default -> withLetter(edited);
      };
    }
    return edited;
  }

  /** Some words replaced by others of the text. */
  private String withWords(String text, int most) {
    List<Span> words = TextWords.spans(text);
    int first = random.nextInt(words.size());
    int last = Math.min(words.size() - 1, first + random.nextInt(4));
    List<String> others = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      others.add(words.get(random.nextInt(words.size())).of(text));
    }
    String head = text.substring(0, words.get(first).start());
    return head + String.join(" ", others) + text.substring(words.get(last).end());
  }

  private String withLetter(String text) {
    Span word = TextWords.spans(text).get(random.nextInt(20));
    return text.substring(0, word.start()) + (char) ('a' + random.nextInt(26)) + text.substring(word.start() + 1);
  }

  private String shuffled(String text) {
    List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
    paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(random.nextInt(paragraphs.size())));
    return String.join("\n\n", paragraphs);
  }

  private static List<String> samples() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(RandomReissuesTest::isEnglish).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /** Not an original beside its translation. */
  private static boolean isEnglish(Path file) {
    return file.toString().endsWith(".txt") && !file.toString().endsWith(".ru.txt");
  }
}
