package org.wiredesk.checks.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.original.PairQuotations;
import org.wiredesk.text.Span;

/**
 * What the original quotes where the translation does.
 *
 * @param translation the words quoted there, without marks
 * @param original from mark to mark; empty where the original quotes nothing
 */
record QuotedOriginal(String translation, Optional<Span> original, Bitext bitext) {

  /** @param quotation in the translation, from mark to mark */
  static QuotedOriginal of(Span quotation, Bitext bitext) {
    String words = inside(quotation, bitext.translation().text());
    return new QuotedOriginal(words, bitext.pairs().stream()
        .filter(Pair::isWhole)
        .filter(pair -> pair.translationSpan().contains(quotation))
        .findFirst()
        .flatMap(pair -> counterpart(quotation, PairQuotations.of(pair, bitext))), bitext);
  }

  /** In the order of the two texts, where they quote equally often; the only one else. */
  private static Optional<Span> counterpart(Span quotation, PairQuotations quoted) {
    List<Span> mine = quoted.translation();
    List<Span> theirs = quoted.original();
    int index = mine.indexOf(quotation);
    if (index >= 0 && mine.size() == theirs.size()) {
      return Optional.of(theirs.get(index));
    }
    return theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty();
  }

  /** Silent where the original has the same words in Latin letters: those are the speaker's own. */
  Optional<Finding> told(Finding finding) {
    if (original.isEmpty()) {
      return Optional.of(finding);
    }
    String said = inside(original.get(), bitext.original().text());
    if (said.toLowerCase(Locale.ROOT).equals(translation.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(finding
        .because("A quotation promises the speaker's own words. The original says “" + said + "”: translate that anew, or"
            + " take the quotation marks away.")
        .comparedWith(
            new OriginalPlace(original.get(), original.get().of(bitext.original().text()), "what was said")));
  }

  private static String inside(Span quotation, String text) {
    return new Span(quotation.start() + 1, quotation.end() - 1).of(text).strip();
  }
}
