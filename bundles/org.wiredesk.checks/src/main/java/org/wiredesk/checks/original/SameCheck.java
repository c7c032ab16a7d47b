package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;

/** Finds a wire that is its own original: the wrong file, or nothing was translated. */
public final class SameCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-same", "The same as the original", FindingKind.TRANSLATION, Severity.CRITICAL,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  private static final double SAME = 0.9;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    if (!isSame(bitext)) {
      return List.of();
    }
    Sentence first = bitext.translation().sentences().get(0);
    Sentence source = bitext.original().sentences().get(0);
    return List.of(Finding.of(INFO, first.span(), "The wire is the same as its original")
        .because("Sentence by sentence it is word for word what the original says: nothing was translated, or one was"
            + " laid beside itself.")
        .comparedWith(new OriginalPlace(source.span(), source.text(), "the same")));
  }

  /** Nine letters of ten stand in sentences that are the same on both sides. */
  static boolean isSame(Bitext bitext) {
    long same = 0;
    long all = 0;
    for (Pair pair : bitext.pairs()) {
      long letters = pair.translation().stream().mapToLong(sentence -> letters(sentence.text())).sum();
      all += letters;
      same += isSame(pair) ? letters : 0;
    }
    return all > 0 && same >= SAME * all;
  }

  /** Whether the sentences of a pair are the same but for blanks. */
  static boolean isSame(Pair pair) {
    return pair.isWhole() && words(pair.translation()).equals(words(pair.original()));
  }

  private static List<String> words(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> List.of(sentence.text().split("\\s+")).stream()).toList();
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
