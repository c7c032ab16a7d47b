package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;

/** Where in the translation to show what is missing: the word about as far on as it stands in the original. */
public final class MissingPlace {

  /** Those of the whole translation, cut once. */
  private record Words(List<Token> all) {

    static Words of(Bitext bitext) {
      return new Words(Tokens.of(bitext.translation().text()).all().stream()
          .filter(token -> token.isWord() || token.isNumber()).toList());
    }
  }

  private MissingPlace() {}

  /** @param place of the missing words in the original */
  public static Span of(Bitext bitext, Pair pair, Span place) {
    Span whole = pair.translationSpan();
    List<Token> words = SortedSpans.from(bitext.view(Words.class, Words::of).all(), Token::span, whole);
    if (words.isEmpty()) {
      return whole;
    }
    Span there = pair.originalSpan();
    double way = (double) (place.start() - there.start()) / Math.max(1, there.length() - place.length());
    int index = (int) Math.round(Math.min(1, Math.max(0, way)) * (words.size() - 1));
    return words.get(index).span();
  }
}
