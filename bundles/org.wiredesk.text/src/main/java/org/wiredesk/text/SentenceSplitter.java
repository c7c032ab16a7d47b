package org.wiredesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into sentences in one pass. A sentence ends behind a terminator, the quotation marks and brackets
 * that close with it, and a blank - unless {@link SentenceEnd} knows that it goes on.
 *
 * <p>Unicode's default rules (UAX 29, ICU's sentence iterator) are not used: they never end a sentence before a dash,
 * end one before every number and name after "Nov." or "Gen.", and CLDR's list of suppressions for English holds back
 * ends behind ordinary words such as "Act." and "In.".
 */
final class SentenceSplitter {

  private SentenceSplitter() {}

  /** The sentences in {@code [span.start(), span.end())} of {@code text}, without blanks around them. */
  static List<Span> split(String text, Span span, Locale language) {
    List<Span> sentences = new ArrayList<>();
    SentenceEnd end = SentenceEnd.of(text, span, language);
    int start = span.start();
    int at = start;
    while (at < span.end()) {
      if (!Punctuation.isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      int after = end.find(start, at);
      if (after > 0) {
        add(sentences, text, start, after);
        start = after;
      }
      at = Math.max(after, Punctuation.skipTerminators(text, at, span.end()));
    }
    add(sentences, text, start, span.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    Span trimmed = Blanks.trim(text, start, end);
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }
}
