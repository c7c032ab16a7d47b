package org.wiredesk.checks.original;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.institutions.SwappedInstitutions;
import org.wiredesk.bitext.names.OriginalName;
import org.wiredesk.bitext.names.UnansweredName;
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

/** Finds names that stand in the translation where the original has another. */
public final class OriginalNameCheck implements BitextCheck {

  private static final int MOST_SHOWN = 3;
  private static final CheckInfo INFO = new CheckInfo(
      "original-name", "Another name than in the original", FindingKind.NAME, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NamesOfBitext.of(bitext, context).others().stream()
        .filter(name -> !SwappedInstitutions.isIn(name.name().span(), bitext)
            && !SwappedInstitutions.isAnswer(name.name().span(), bitext))
        .map(name -> finding(name, bitext)).toList();
  }

  private static Finding finding(UnansweredName name, Bitext bitext) {
    Span span = name.name().span();
    String words = span.of(bitext.translation().text());
    if (name.instead().isEmpty()) {
      return Finding.of(INFO, span, "Nothing in the original sounds like “" + words + "”")
          .comparedWith(new OriginalPlace(
              name.original(), name.original().of(bitext.original().text()), "the sentence it was translated from"));
    }
    String others = name.instead().stream().limit(MOST_SHOWN).map(OriginalNameCheck::shown)
        .collect(Collectors.joining(", "));
    Finding finding = Finding.of(INFO, span, "The original has " + others + " here, not “" + words + "”")
        .because("Nothing in the original answers to “" + words + "”, and nothing in the translation to " + others
            + ".");
    for (OriginalName other : name.instead().subList(0, Math.min(MOST_SHOWN, name.instead().size()))) {
      finding = finding.comparedWith(new OriginalPlace(other.span(), other.text(), "the original has"));
    }
    Optional<String> fix = name.instead().size() == 1 ? name.instead().get(0).english() : Optional.empty();
    return fix.isPresent() ? finding.suggest(fix.get()) : finding;
  }

  /** «Лавров» (Lavrov) */
  static String shown(OriginalName name) {
    return "“" + name.text() + "”" + (name.latin().equals(name.text()) ? "" : " (" + name.latin() + ")");
  }
}
