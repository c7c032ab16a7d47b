package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Cuts a wire into what LanguageTool is to take for sentences: the wire's own, each with the white space that follows
 * it, as LanguageTool's rules expect. Together they are the whole text, so that offsets add up.
 */
final class Segments {

  /** Longer "sentences" are lists and tables without full stops; some rules take time quadratic in their length. */
  static final int MAX_LENGTH = 2000;

  private Segments() {}

  /** Adjoining spans from 0 to the end of the text. */
  static List<Span> of(Wire wire) {
    List<Integer> starts = new ArrayList<>();
    int end = 0;
    for (Sentence sentence : wire.sentences()) {
      Span span = sentence.span();
      addGap(wire.text(), end, span.start(), starts);
      starts.add(span.start());
      end = span.end();
    }
    addGap(wire.text(), end, wire.text().length(), starts);
    return spans(wire.text(), starts);
  }

  private static List<Span> spans(String text, List<Integer> starts) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = i == 0 ? 0 : starts.get(i);
      addPieces(text, start, i + 1 < starts.size() ? starts.get(i + 1) : text.length(), spans);
    }
    return spans;
  }

  private static void addPieces(String text, int start, int end, List<Span> spans) {
    int from = start;
    while (end - from > MAX_LENGTH) {
      int cut = cut(text, from);
      spans.add(new Span(from, cut));
      from = cut;
    }
    if (from < end) {
      spans.add(new Span(from, end));
    }
  }

  /** After the last white space that leaves a piece of at most {@link #MAX_LENGTH}; never inside a surrogate pair. */
  private static int cut(String text, int from) {
    int limit = from + MAX_LENGTH;
    for (int at = limit; at > from + MAX_LENGTH / 2; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** Words that belong to no sentence, a dateline perhaps, are read as one of their own. */
  private static void addGap(String text, int start, int end, List<Integer> starts) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        starts.add(i);
        return;
      }
    }
  }
}
