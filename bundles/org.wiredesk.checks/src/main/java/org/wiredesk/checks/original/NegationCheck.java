package org.wiredesk.checks.original;

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
    return NegationWords.judge(bitext, (pair, words) -> judge(pair, words, bitext).stream().toList());
  }

  private static Optional<Finding> judge(Pair pair, NegationWords words, Bitext bitext) {
    List<Span> written = pair.translation().stream().flatMap(s -> EnglishNegation.plainIn(s).stream()).toList();
    if (!written.isEmpty()) {
      boolean denied = pair.original().stream().anyMatch(words::anyIn);
      return denied ? Optional.empty() : Optional.of(gained(written.get(0), pair, bitext));
    }
    List<Span> said = pair.original().stream().flatMap(s -> words.plainIn(s).stream()).toList();
    boolean kept = said.isEmpty() || pair.translation().stream().anyMatch(EnglishNegation::anyIn);
    return kept ? Optional.empty() : Optional.of(lost(said.get(0), pair, bitext));
  }

  private static Finding gained(Span not, Pair pair, Bitext bitext) {
    return Finding.of(INFO, not, "“" + not.of(bitext.translation().text()) + "” is not in the original")
        .because("The original denies nothing here.")
        .comparedWith(place(pair.originalSpan(), bitext, "without a negation"));
  }

  private static Finding lost(Span not, Pair pair, Bitext bitext) {
    String words = not.of(bitext.original().text());
    return Finding.of(INFO, pair.translationSpan(), "The original says “" + words + "”: a negation is lost")
        .because("Nothing in the translation denies what the original denies.")
        .comparedWith(place(not, bitext, "the original denies"));
  }

  private static OriginalPlace place(Span span, Bitext bitext, String label) {
    return new OriginalPlace(span, span.of(bitext.original().text()), label);
  }
}
