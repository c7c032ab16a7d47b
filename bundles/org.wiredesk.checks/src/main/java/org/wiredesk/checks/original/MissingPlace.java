package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/** Where in the translation to show what is missing: the word about as far on as it stands in the original. */
public final class MissingPlace {

  private MissingPlace() {}

  /** @param place of the missing words in the original */
  public static Span of(Pair pair, Span place, String translation) {
    Span whole = pair.translationSpan();
    List<Token> words = Tokens.of(whole.of(translation)).all().stream()
        .filter(token -> token.isWord() || token.isNumber()).toList();
    if (words.isEmpty()) {
      return whole;
    }
    Span there = pair.originalSpan();
    double way = (double) (place.start() - there.start()) / Math.max(1, there.length() - place.length());
    int index = (int) Math.round(Math.min(1, Math.max(0, way)) * (words.size() - 1));
    return words.get(index).span().shift(whole.start());
  }
}
