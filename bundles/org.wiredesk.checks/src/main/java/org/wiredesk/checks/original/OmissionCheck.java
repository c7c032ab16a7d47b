package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
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
import org.wiredesk.text.Span;

/** Finds sentences of the original that the translation leaves out. */
public final class OmissionCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-omission", "Sentence left out", FindingKind.TRANSLATION, Severity.MAJOR,
      MqmCategory.OMISSION, ItsType.OMISSION);

  private static final int LONGEST_QUOTED = 80;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    if (bitext.translation().sentences().isEmpty()) {
      return List.of();
    }
    return LeftOver.ofOriginal(bitext).stream().map(left -> finding(left, bitext)).toList();
  }

  private static Finding finding(LeftOver left, Bitext bitext) {
    List<Sentence> sentences = bitext.translation().sentences();
    boolean first = left.place() == 0;
    Span gap = first ? firstWord(sentences.get(0)) : lastWord(sentences.get(left.place() - 1));
    String words = left.span().of(bitext.original().text());
    int count = left.sentences().size();
    String what = count == 1 ? "A sentence of the original is" : count + " sentences of the original are";
    String where = first ? " left out before this: “" : " left out behind this: “";
    return Finding.of(INFO, gap, what + where + shortened(words) + "”")
        .because(left.exact()
            ? "The sentences before and behind stand on both sides, and nothing here has these words."
            : "The original has more sentences here than the translation, and none of these is long enough for two."
                + " Only by their lengths it is just this one: it may be one beside it.")
        .comparedWith(new OriginalPlace(left.span(), words, "left out"));
  }

  private static String shortened(String words) {
    String line = String.join(" ", words.split("\\s+"));
    if (line.length() <= LONGEST_QUOTED) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTED);
    int cut = end > 0 ? end : LONGEST_QUOTED;
    return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
  }

  private static Span firstWord(Sentence sentence) {
    int end = 0;
    while (end < sentence.text().length() && !Character.isWhitespace(sentence.text().charAt(end))) {
      end++;
    }
    return new Span(sentence.span().start(), sentence.span().start() + end);
  }

  /** With the full stop and the marks behind it. */
  private static Span lastWord(Sentence sentence) {
    int start = sentence.text().length();
    while (start > 0 && !Character.isWhitespace(sentence.text().charAt(start - 1))) {
      start--;
    }
    return new Span(sentence.span().start() + start, sentence.span().end());
  }
}
