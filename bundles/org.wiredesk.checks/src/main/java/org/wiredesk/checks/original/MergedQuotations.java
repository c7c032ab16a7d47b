package org.wiredesk.checks.original;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/**
 * A quotation that was two in the original: "A", he said. "B" has become "A, he said. B".
 *
 * @param one in the translation, from mark to mark
 * @param said the words in it that name the speaker
 * @param first in the original
 * @param second in the original
 */
record MergedQuotations(Span one, Span said, Span first, Span second) {

  /** In words; the author's between the two are more than a conjunction. */
  private static final int SHORTEST = 2;
  private static final Set<String> SAID = Set.of("said", "says", "added", "adds", "noted", "notes", "stressed", "told",
      "explained", "emphasized", "emphasised", "continued", "underlined", "stated", "concluded", "recalled");
  private static final int LONGEST_NAME = 4;

  /** All of a text, in order. */
  static List<MergedQuotations> of(Bitext bitext) {
    return bitext.mentions().quotations().all().stream()
        .filter(quotation -> quotation.level() == 0)
        .flatMap(quotation -> said(quotation.span(), bitext.translation().text()).stream()
            .flatMap(said -> merged(quotation.span(), said, bitext).stream()))
        .toList();
  }

  /** Asked only of the few quotations in which somebody "said" something. */
  private static Optional<MergedQuotations> merged(Span one, Span said, Bitext bitext) {
    List<Pair> pairs = bitext.pairs().stream()
        .filter(pair -> pair.isWhole() && pair.translationSpan().overlaps(one)).toList();
    boolean alone = pairs.stream()
        .allMatch(pair -> bitext.mentions().quotations().outermost(pair.translationSpan()).size() == 1);
    if (pairs.isEmpty() || !alone) {
      return Optional.empty();
    }
    Span there = new Span(pairs.get(0).originalSpan().start(), pairs.get(pairs.size() - 1).originalSpan().end());
    String text = bitext.original().text();
    List<Span> theirs = bitext.originalMentions().quotations().outermost(there).stream()
        .filter(span -> there.contains(span) && PairQuotations.words(span, text) >= SHORTEST).toList();
    boolean parted = theirs.size() == 2
        && PairQuotations.words(new Span(theirs.get(0).end(), theirs.get(1).start()), text) >= SHORTEST;
    return parted ? Optional.of(new MergedQuotations(one, said, theirs.get(0), theirs.get(1))) : Optional.empty();
  }

  /** ", Minister Lind said", ", said": the words of an author about the speaker. */
  private static Optional<Span> said(Span quotation, String text) {
    Tokens tokens = Tokens.of(quotation.of(text));
    for (int at = 1; at + 2 < tokens.size(); at++) {
      if (SAID.contains(tokens.at(at).lower())) {
        int from = at;
        while (from > 0 && at - from < LONGEST_NAME && tokens.at(from - 1).isWord()) {
          from--;
        }
        if (from > 0 && tokens.is(from - 1, ",")) {
          return Optional.of(tokens.span(from, at + 1).shift(quotation.start()));
        }
      }
    }
    return Optional.empty();
  }
}
