package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.review.Decision;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** A word of each sentence of the sample wires is dismissed; then the wire is edited at random. */
class RandomDecisionsTest {

  private static final Path SAMPLES = Path.of("../../releng/samples");
  private static final int TRIALS = 1_000;

  private final Random random = new Random(11);
  private final List<String> wrong = new ArrayList<>();

  @Test
  void editsElsewhereKeepADismissalAndOnlyAtItsPlace() {
    int held = 0;
    for (Trial trial : trials()) {
      Draft draft = trial.draft(random);
      for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
        draft.editElsewhere();
      }
      Checked after = Checked.of(draft.text(), trial.word);
      boolean stands = after.wire().sentences().stream().anyMatch(sentence -> sentence.span().equals(draft.own()));
      if (stands) {
        held++;
        List<Integer> places = List.of(draft.own().start() + trial.wordInSentence());
        if (!after.hidden(trial.dismissed).equals(places)) {
          wrong.add(trial.word + " at " + places + " " + after.hidden(trial.dismissed) + ": " + draft.text());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(held > TRIALS * 0.9, "sentences that stood as they were: " + held);
  }

  @Test
  void editsInItsSentenceBringItBack() {
    int left = 0;
    for (Trial trial : trials()) {
      Draft draft = trial.draft(random);
      if (random.nextBoolean()) {
        draft.editElsewhere();
      }
      draft.editOwn();
      Checked after = Checked.of(draft.text(), trial.word);
      left += (int) after.findings().stream().filter(finding -> finding.span().overlaps(draft.own())).count();
      if (!after.hidden(trial.dismissed).isEmpty()) {
        wrong.add(trial.word + " at " + after.hidden(trial.dismissed) + ": " + draft.own().of(draft.text()));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(left > TRIALS * 0.7, "findings that could have stayed hidden: " + left);
  }

  private record Trial(Checked before, Sentence sentence, String word, Decision dismissed) {

    Draft draft(Random random) {
      return new Draft(before.wire().text(), sentence.span(), random);
    }

    int wordInSentence() {
      return dismissed.anchor().orElseThrow().span().start() - sentence.span().start();
    }
  }

  private List<Trial> trials() {
    List<String> texts = samples();
    List<Trial> trials = new ArrayList<>();
    while (trials.size() < TRIALS) {
      String text = texts.get(trials.size() % texts.size());
      List<Sentence> sentences = Checked.of(text).wire().sentences();
      Sentence sentence = sentences.get(random.nextInt(sentences.size()));
      List<String> words = Stream.of(sentence.text().split(" ")).filter(word -> word.length() > 1).toList();
      String word = words.get(random.nextInt(words.size()));
      Checked checked = Checked.of(text, word);
      Span place = new Span(sentence.span().start(), sentence.span().end());
      int index = 0;
      while (!place.contains(checked.finding(index).span())) {
        index++;
      }
      boolean once = sentence.text().indexOf(word) == sentence.text().lastIndexOf(word);
      if (once) {
        trials.add(new Trial(checked, sentence, word, checked.dismissed(index)));
      }
    }
    return trials;
  }

  private static List<String> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(RandomDecisionsTest::isEnglish).sorted().map(RandomDecisionsTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
