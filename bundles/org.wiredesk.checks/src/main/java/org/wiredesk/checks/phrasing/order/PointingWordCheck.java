package org.wiredesk.checks.phrasing.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds Russian pointers to a clause: "such, that", "about that, who", "in order this to do". */
public final class PointingWordCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-pointing-word", "Russian way to point to a clause", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> CLAUSE_WORDS = Set.of("what", "who", "that", "how", "which", "where", "whether");
  private static final Set<String> BETWEEN_ORDER_AND_TO = Set.of(
      "them", "it", "this", "him", "us", "something", "me", "by", "her", "these");
  private static final Set<String> BEFORE_THAT = Set.of("about", "of", "on", "for", "in", "to", "from", "by");
  private static final int LONGEST_NOUN_PHRASE = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int index) {
    boolean order = words.is(index, "in") && words.is(index + 1, "order") && words.is(index + 2, BETWEEN_ORDER_AND_TO);
    if (order) {
      return Optional.of(finding(words, index, index + 2));
    }
    boolean about = words.is(index, BEFORE_THAT) && words.is(index + 1, "that") && words.is(index + 2, ",")
        && words.is(index + 3, CLAUSE_WORDS);
    if (about) {
      Span that = new Span(words.span(index, index).end(), words.span(index + 2, index + 2).end());
      return Optional.of(finding(words, index, index + 3).withFix(delete("Delete “that,”", that)));
    }
    int comma = commaBehindSuch(words, index);
    return comma > 0
        ? Optional.of(finding(words, index, comma + 1).withFix(delete("Delete the comma", words.span(comma, comma))))
        : Optional.empty();
  }

  /** "Such a team, as", "such, that", "so, that"; 0 if there is none. */
  private static int commaBehindSuch(SentenceWords words, int index) {
    boolean bare = words.is(index, Set.of("such", "so")) && words.is(index + 1, ",");
    if (bare && words.is(index + 2, Set.of("that", "as"))) {
      return index + 1;
    }
    if (!words.is(index, Set.of("such", "same")) || words.is(index - 1, "as")) {
      return 0;
    }
    for (int i = index + 1; i <= index + LONGEST_NOUN_PHRASE + 1; i++) {
      if (words.is(i, ",")) {
        return i > index + 1 && words.is(i + 1, "as") && !words.is(i + 2, "well") ? i : 0;
      }
      if (!words.isWord(i) || words.is(i, "as")) {
        return 0;
      }
    }
    return 0;
  }

  private static Fix delete(String label, Span span) {
    return new Fix(label, List.of(new TextEdit(span, "")));
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "English does not point to a clause like this")
        .because("Russian announces a clause by a word before a comma («о том, кто», «такой, что»); English joins the"
            + " clause without comma, and without the word.");
  }
}
