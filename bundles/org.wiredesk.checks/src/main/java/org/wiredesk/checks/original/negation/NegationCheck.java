package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Optional;
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
import org.wiredesk.text.Span;

/** Finds sentences that deny what their original says, or say what it denies. */
public final class NegationCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-negation", "Negation lost or gained", FindingKind.TRANSLATION, Severity.CRITICAL,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return PairDenials.of(bitext).stream().flatMap(pair -> judge(pair, bitext).stream()).toList();
  }

  private static Optional<Finding> judge(PairDenials denials, Bitext bitext) {
    return denials.gained().map(not -> gained(not.span(), denials, bitext))
        .or(() -> denials.lost().map(not -> lost(not.span(), denials.pair(), bitext)));
  }

  private static Finding gained(Span not, PairDenials denials, Bitext bitext) {
    boolean alone = denials.original().isEmpty();
    return Finding.of(INFO, not, "“" + not.of(bitext.translation().text()) + "” is not in the original")
        .because(alone ? "The original denies nothing here." : "The original denies something else, but not this.")
        .comparedWith(place(denials.pair().originalSpan(), bitext, alone ? "without a negation" : "denies less"));
  }

  private static Finding lost(Span not, Pair pair, Bitext bitext) {
    String words = not.of(bitext.original().text());
    return Finding.of(INFO, pair.translationSpan(), "The original says “" + words + "”: a negation is lost")
        .because("Nothing in the translation denies it: a “refuse” or “never” there stands for another word of the"
            + " original.")
        .comparedWith(place(not, bitext, "the original denies"));
  }

  private static OriginalPlace place(Span span, Bitext bitext, String label) {
    return new OriginalPlace(span, span.of(bitext.original().text()), label);
  }
}
