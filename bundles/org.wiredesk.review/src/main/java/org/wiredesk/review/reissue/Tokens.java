package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.review.anchors.TextWords;
import org.wiredesk.text.Span;

/** The words and marks of a part of a text, without the blanks between them: how lines are wrapped does not count. */
final class Tokens {

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text, Span part) {
    Tokens tokens = new Tokens(text);
    int done = part.start();
    for (Span inPart : TextWords.spans(part.of(text))) {
      Span word = inPart.shift(part.start());
      tokens.addMarks(done, word.start());
      tokens.spans.add(word);
      done = word.end();
    }
    tokens.addMarks(done, part.end());
    return tokens;
  }

  private void addMarks(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
        spans.add(new Span(i, i + 1));
      }
    }
  }

  int size() {
    return spans.size();
  }

  Span span(int index) {
    return spans.get(index);
  }

  String word(int index) {
    return index >= 0 && index < size() ? spans.get(index).of(text) : "";
  }

  List<String> words() {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  List<String> words(Run run) {
    return spans.subList(run.start(), run.end()).stream().map(span -> span.of(text)).toList();
  }

  /** From the first to the last of a run; for none the empty place before the next, or behind the last of all. */
  Span span(Run run) {
    if (!run.isEmpty()) {
      return new Span(spans.get(run.start()).start(), spans.get(run.end() - 1).end());
    }
    int place = run.start() > 0 ? spans.get(run.start() - 1).end() : spans.isEmpty() ? 0 : spans.get(0).start();
    return new Span(place, place);
  }

  static boolean isWord(String token) {
    return !token.isEmpty() && (Character.isLetterOrDigit(token.charAt(0)) || Character.isSurrogate(token.charAt(0)));
  }

  /** Some tokens in a row: from the first, to behind the last. */
  record Run(int start, int end) {

    boolean isEmpty() {
      return start == end;
    }

    int size() {
      return end - start;
    }
  }
}
