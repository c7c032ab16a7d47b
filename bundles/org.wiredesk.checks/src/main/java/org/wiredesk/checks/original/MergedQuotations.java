package org.wiredesk.checks.original;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/**
 * A quotation that was two in the original: "A", he said. "B" has become "A, he said. B"; or "A", he said. "B", he added
 * has become "A, B," he said.
 *
 * @param one in the translation, from mark to mark
 * @param said the words in it that name the speaker; none if what was said between the two is left out
 * @param first in the original
 * @param second in the original
 */
record MergedQuotations(Span one, Optional<Span> said, Span first, Span second) {

  /** In words; the author's between the two are more than a conjunction. */
  private static final int SHORTEST = 2;

  /** Of the words of both; English has more of them than most. */
  private static final double COVERED = 0.8;
  private static final Set<String> SAID = Set.of("said", "says", "added", "adds", "noted", "notes", "stressed", "told",
      "explained", "emphasized", "emphasised", "continued", "underlined", "stated", "concluded", "recalled");
  private static final int LONGEST_NAME = 4;

  /** All of a text, in order. */
  static List<MergedQuotations> of(Bitext bitext) {
    Stream<MergedQuotations> withAuthor = bitext.mentions().quotations().all().stream()
        .filter(quotation -> quotation.level() == 0)
        .flatMap(quotation -> said(quotation.span(), bitext.translation().text()).stream()
            .flatMap(said -> merged(quotation.span(), said, bitext).stream()));
    Stream<MergedQuotations> withoutAuthor = bitext.vouchedPairs().stream()
        .filter(pair -> pair.original().size() == 2)
        .flatMap(pair -> joined(pair, bitext).stream());
    return Stream.concat(withAuthor, withoutAuthor).toList();
  }

  /** Two sentences with a quotation and its speaker each have become one quotation about as long as both. */
  private static Optional<MergedQuotations> joined(Pair pair, Bitext bitext) {
    PairQuotations quoted = PairQuotations.of(pair, bitext);
    if (!quoted.certain() || quoted.translation().size() != 1 || quoted.original().size() != 2) {
      return Optional.empty();
    }
    String text = bitext.original().text();
    Span one = quoted.translation().get(0);
    Span first = quoted.original().get(0);
    Span second = quoted.original().get(1);
    int both = PairQuotations.words(first, text) + PairQuotations.words(second, text);
    boolean spoken = isSpoken(first, pair.original().get(0).span(), text)
        && isSpoken(second, pair.original().get(1).span(), text);
    return spoken && PairQuotations.words(one, bitext.translation().text()) >= both * COVERED
        && said(one, bitext.translation().text()).isEmpty()
        ? Optional.of(new MergedQuotations(one, Optional.empty(), first, second)) : Optional.empty();
  }

  /** A quotation at the beginning of its sentence, with the author's words behind it. */
  private static boolean isSpoken(Span quotation, Span sentence, String text) {
    return sentence.contains(quotation) && quotation.start() == sentence.start()
        && PairQuotations.words(quotation, text) >= SHORTEST
        && PairQuotations.words(new Span(quotation.end(), sentence.end()), text) >= SHORTEST;
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
    return parted ? Optional.of(new MergedQuotations(one, Optional.of(said), theirs.get(0), theirs.get(1))) : Optional.empty();
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
