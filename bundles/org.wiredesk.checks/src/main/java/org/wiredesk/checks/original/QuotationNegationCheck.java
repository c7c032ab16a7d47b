package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Finds quotations that deny what the original's deny not, or the other way round, in sentences that deny something
 * outside of them too; of others {@link NegationCheck} tells.
 */
public final class QuotationNegationCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo("original-quotation-negation",
      "Negation within a quotation lost or gained", FindingKind.TRANSLATION, Severity.CRITICAL,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NegationWords.judge(bitext, (pair, words) -> judge(pair, words, bitext));
  }

  private static List<Finding> judge(Pair pair, NegationWords words, Bitext bitext) {
    PairQuotations quoted = PairQuotations.of(pair, bitext);
    if (!quoted.certain() || quoted.translation().size() != quoted.original().size()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < quoted.translation().size(); i++) {
      Span mine = quoted.translation().get(i);
      Span theirs = quoted.original().get(i);
      Sentence here = part(pair.translation().get(0), mine, bitext.translation().text());
      Sentence there = part(pair.original().get(0), theirs, bitext.original().text());
      boolean gained = !EnglishNegation.plainIn(here).isEmpty() && !words.anyIn(there)
          && pair.original().stream().anyMatch(words::anyIn);
      boolean lost = !words.plainIn(there).isEmpty() && !EnglishNegation.anyIn(here)
          && pair.translation().stream().anyMatch(EnglishNegation::anyIn);
      if (gained || lost) {
        found.add(finding(gained, mine, theirs, bitext));
      }
    }
    return found;
  }

  private static Sentence part(Sentence of, Span span, String text) {
    return new Sentence(of.index(), of.paragraph(), span, span.of(text));
  }

  private static Finding finding(boolean gained, Span mine, Span theirs, Bitext bitext) {
    String message = gained ? "The original’s quotation denies nothing" : "The original’s quotation denies this";
    return Finding.of(INFO, mine, message)
        .because("The “no” or “not” of the sentence stands " + (gained ? "outside of" : "in")
            + " the quotation in the original. Whoever is quoted says the contrary here.")
        .comparedWith(new OriginalPlace(theirs, theirs.of(bitext.original().text()), "the original’s quotation"));
  }
}
