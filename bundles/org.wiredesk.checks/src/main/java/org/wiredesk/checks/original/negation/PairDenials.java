package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;

/** What the two sides of a pair deny. */
record PairDenials(Pair pair, Denials translation, Denials original) {

  /** As a part of the sentence: how far from each other two places may be that stand for each other. */
  private static final double FAR = 0.1;

  /** Of the surely aligned sentences of an original whose language is known, read once for all checks. */
  static List<PairDenials> of(Bitext bitext) {
    return bitext.view(OfBitext.class, OfBitext::read).pairs();
  }

  /** A "not" of the translation that answers nothing in the original. */
  Optional<Denial> gained() {
    boolean answers = !original.plain().isEmpty() || !original.excused().isEmpty()
        || !Kin.unanswered(original.soft(), translation.said()).isEmpty();
    return answers ? gainedBesideOthers() : translation.plain().stream().findFirst();
  }

  /** A "not" of the original that nothing in the translation answers. */
  Optional<Denial> lost() {
    if (!translation.plain().isEmpty() || !unanswered().isEmpty()) {
      return lostBesideOthers();
    }
    return original.plain().stream().findFirst().or(this::lostBesideItsVerb);
  }

  private List<Denial> unanswered() {
    return Kin.unanswered(translation.soft(), original.said());
  }

  /** "Not rule out" may be "possible", but not "rule out". */
  private Optional<Denial> lostBesideItsVerb() {
    return original.excused().stream().filter(denial -> Kin.isIn(translation.said(), denial.kin())).findFirst();
  }

  /** A "not" of a text that denies more often, far from all that is denied in the other. */
  private Optional<Denial> gainedBesideOthers() {
    return translation.plain().size() > original.times()
        ? farthest(translation, original.all().toList(), original.length()) : Optional.empty();
  }

  /** @see #gainedBesideOthers() */
  private Optional<Denial> lostBesideOthers() {
    List<Denial> here = Stream.concat(translation.plain().stream(), unanswered().stream()).toList();
    return original.clauses() > here.size() ? farthest(original, here, translation.length()) : Optional.empty();
  }

  private static Optional<Denial> farthest(Denials mine, List<Denial> theirs, int length) {
    return mine.plain().stream().filter(denial -> theirs.stream().allMatch(other ->
        Math.abs((double) denial.place() / mine.length() - (double) other.place() / length) > FAR)).findFirst();
  }

  private record OfBitext(List<PairDenials> pairs) {

    static OfBitext read(Bitext bitext) {
      Optional<NegationWords> words = NegationWords.of(bitext.source().language());
      return new OfBitext(words.stream().flatMap(known -> bitext.vouchedPairs().stream()
          .map(pair -> new PairDenials(pair, EnglishNegation.in(pair.translation()), known.in(pair.original()))))
          .toList());
    }
  }
}
