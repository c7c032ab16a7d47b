package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.original.PairQuotations;
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
    return PairDenials.of(bitext).stream().flatMap(pair -> judge(pair, bitext).stream()).toList();
  }

  private static List<Finding> judge(PairDenials all, Bitext bitext) {
    if (all.translation().isEmpty() || all.original().isEmpty()) {
      return List.of();
    }
    PairQuotations quoted = PairQuotations.of(all.pair(), bitext);
    if (!quoted.certain() || quoted.translation().size() != quoted.original().size()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < quoted.translation().size(); i++) {
      Span mine = quoted.translation().get(i);
      Span theirs = quoted.original().get(i);
      Denials here = all.translation().in(mine);
      Denials there = all.original().in(theirs);
      boolean gained = !here.plain().isEmpty() && there.isEmpty();
      boolean lost = !there.plain().isEmpty() && here.isEmpty();
      if (gained || lost) {
        found.add(finding(gained, mine, theirs, bitext));
      }
    }
    return found;
  }

  private static Finding finding(boolean gained, Span mine, Span theirs, Bitext bitext) {
    String message = gained ? "The original’s quotation denies nothing" : "The original’s quotation denies this";
    return Finding.of(INFO, mine, message)
        .because("The “no” or “not” of the sentence stands " + (gained ? "outside of" : "in")
            + " the quotation in the original. Whoever is quoted says the contrary here.")
        .comparedWith(new OriginalPlace(theirs, theirs.of(bitext.original().text()), "the original’s quotation"));
  }
}
