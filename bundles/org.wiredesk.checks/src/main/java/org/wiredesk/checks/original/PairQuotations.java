package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Quotations;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/**
 * What is quoted in sentences that stand for each other; of a quotation that goes on beyond them the part in them. What
 * stands in quotation marks within a quotation belongs to it.
 *
 * @param translation from mark to mark, in order
 * @param original from mark to mark, in order
 * @param certain whether every mark has its partner
 */
public record PairQuotations(List<Span> translation, List<Span> original, boolean certain) {

  private static final int IDEOGRAPHS_A_WORD = 2;

  public PairQuotations {
    translation = List.copyOf(translation);
    original = List.copyOf(original);
  }

  /** @throws IndexOutOfBoundsException unless the pair is whole */
  public static PairQuotations of(Pair pair, Bitext bitext) {
    Quotations mine = bitext.mentions().quotations();
    Quotations theirs = bitext.originalMentions().quotations();
    Span here = pair.translationSpan();
    Span there = pair.originalSpan();
    return new PairQuotations(
        parts(mine, here), parts(theirs, there), isClean(mine, here) && isClean(theirs, there));
  }

  private static List<Span> parts(Quotations quotations, Span where) {
    return quotations.outermost(where).stream()
        .map(span -> new Span(Math.max(span.start(), where.start()), Math.min(span.end(), where.end())))
        .toList();
  }

  private static boolean isClean(Quotations quotations, Span where) {
    return quotations.faults().stream().noneMatch(fault -> where.overlaps(fault.mark()));
  }

  /** How many words there are in a part of a text; of languages without blanks about two ideographs make one. */
  static int words(Span part, String text) {
    List<Token> words = Tokens.of(part.of(text)).all().stream().filter(Token::isWord).toList();
    long ideographs =
        words.stream().filter(word -> Character.isIdeographic(word.text().codePointAt(0))).count();
    return (int) (words.size() - ideographs + ideographs / IDEOGRAPHS_A_WORD);
  }
}
