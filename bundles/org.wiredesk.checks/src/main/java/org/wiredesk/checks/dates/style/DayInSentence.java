package org.wiredesk.checks.dates.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/**
 * Puts other words for a day into its sentence. Dates and weekdays are names and mostly follow "on"; "yesterday" is an
 * adverb and does not.
 */
final class DayInSentence {

  /** Behind these a day needs no "on". */
  private static final Set<String> PREPOSITIONS = Set.of(
      "after", "as", "before", "between", "by", "for", "from", "of", "on", "since", "than", "the", "through", "till", "to",
      "until");
  /** A day before these is the subject: "yesterday was a holiday". */
  private static final Set<String> VERBS_OF_SUBJECT = Set.of("is", "was", "will", "marks", "marked", "has");
  private static final int LONGEST_WORD = 12;

  private final String text;
  private final Span span;

  DayInSentence(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** The word before the day in lower case; empty when something else stands there. */
  String wordBefore() {
    int end = span.start() - 1;
    if (end < 0 || !Character.isWhitespace(text.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** "yesterday" becomes "on Wednesday". */
  TextEdit adverbToName(String name) {
    boolean bare = PREPOSITIONS.contains(wordBefore()) || isPossessive()
        || beginsSentence() && VERBS_OF_SUBJECT.contains(wordBehind());
    return new TextEdit(span, bare ? name : (beginsSentence() ? "On " : "on ") + name);
  }

  /** No date has a possessive. */
  Optional<TextEdit> adverbToDate(String date) {
    return isPossessive() ? Optional.empty() : Optional.of(adverbToName(date));
  }

  TextEdit nameToName(String name) {
    return new TextEdit(span, name);
  }

  Optional<TextEdit> nameToDate(String date) {
    return isPossessive() ? Optional.empty() : Optional.of(nameToName(date));
  }

  /** "on Wednesday" becomes "yesterday"; "the Wednesday talks" have no such form. */
  Optional<TextEdit> nameToAdverb(String adverb) {
    if (wordBefore().equals("the")) {
      return Optional.empty();
    }
    boolean on = wordBefore().equals("on");
    int start = on ? span.start() - "on ".length() : span.start();
    boolean capital = on ? Character.isUpperCase(text.charAt(start)) : beginsSentence();
    String word = capital ? Character.toUpperCase(adverb.charAt(0)) + adverb.substring(1) : adverb;
    return Optional.of(new TextEdit(new Span(start, span.end()), word));
  }

  private boolean isPossessive() {
    return span.end() + 1 < text.length() && "'’".indexOf(text.charAt(span.end())) >= 0
        && text.charAt(span.end() + 1) == 's';
  }

  /** Whether nothing but a mark or a line end stands before. */
  private boolean beginsSentence() {
    int at = span.start() - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || "“\"‘'(".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || ".!?\n".indexOf(text.charAt(at)) >= 0;
  }

  private String wordBehind() {
    int start = span.end() + 1;
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start > text.length() ? "" : text.substring(start, Math.max(start, end));
  }
}
