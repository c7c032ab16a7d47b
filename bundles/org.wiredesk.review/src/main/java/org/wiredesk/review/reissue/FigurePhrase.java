package org.wiredesk.review.reissue;

import java.util.List;
import org.wiredesk.review.reissue.Tokens.Run;
import org.wiredesk.text.Span;

/**
 * The figure that changed, with what it cannot be read without: a sign of money before it, "million" or "percent"
 * behind.
 */
final class FigurePhrase {

  private static final int LONGEST = 5;

  private final Tokens tokens;
  private final Run run;

  FigurePhrase(Tokens tokens, Run run) {
    this.tokens = tokens;
    this.run = run;
  }

  /** Empty where there is none, or too much beside it. */
  String of(String text) {
    int first = run.start();
    int end = run.end();
    while (first < end && !isFigure(first)) {
      first++;
    }
    while (end > first && !isFigure(end - 1)) {
      end--;
    }
    if (first == end) {
      return "";
    }
    while (Figures.isScale(tokens.word(end)) || Figures.isUnit(tokens.word(end)) && !isMoney(end)
        || isFigure(end) && !Character.isDigit(tokens.word(end).charAt(0))) {
      end++;
    }
    while (isBound(first) && isFigure(first - 1)) {
      first--;
    }
    if (isMoney(first - 1)) {
      first--;
    }
    if (end - first > LONGEST) {
      return "";
    }
    Span span = tokens.span(new Run(first, end));
    return span.of(text).replace('\n', ' ');
  }

  /** "billion", "percent", "euros": nothing without the figure before it. */
  private boolean isBound(int index) {
    return Figures.isScale(tokens.word(index)) || Figures.isUnit(tokens.word(index)) && !isMoney(index);
  }

  private boolean isMoney(int index) {
    String word = tokens.word(index);
    return word.length() == 1 && "$€£₽".contains(word);
  }

  private boolean isFigure(int index) {
    String word = tokens.word(index);
    return !word.isEmpty() && !Figures.in(List.of(word)).isEmpty() || Figures.isScale(word);
  }
}
