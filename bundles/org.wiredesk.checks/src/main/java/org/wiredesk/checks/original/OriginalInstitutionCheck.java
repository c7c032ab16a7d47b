package org.wiredesk.checks.original;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.institutions.LostInstitution;
import org.wiredesk.bitext.institutions.LostInstitutions;
import org.wiredesk.bitext.institutions.SwappedInstitution;
import org.wiredesk.bitext.institutions.SwappedInstitution.Named;
import org.wiredesk.bitext.institutions.SwappedInstitutions;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;

/** Finds bodies, countries and figures of the economy that stand in the translation where the original has another. */
public final class OriginalInstitutionCheck implements BitextCheck {

  private static final int MOST_SHOWN = 3;
  private static final CheckInfo INFO = new CheckInfo(
      "original-institution", "Another institution than in the original, or none", FindingKind.NAME, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return Stream.concat(
        SwappedInstitutions.of(bitext).stream().map(swapped -> finding(swapped, bitext)),
        LostInstitutions.of(bitext).stream().map(lost -> finding(lost, bitext))).toList();
  }

  private static Finding finding(LostInstitution lost, Bitext bitext) {
    String words = lost.original().of(bitext.original().text());
    return Finding.of(INFO.atMost(Severity.MINOR),
            MissingPlace.of(bitext, lost.pair(), lost.original()),
            "Nothing in the translation stands for “" + words + "” (" + lost.english() + ")")
        .because("None of its English names is here or near by, nor a word that may mean it.")
        .comparedWith(new OriginalPlace(lost.original(), words, "not in the translation"));
  }

  private static Finding finding(SwappedInstitution swapped, Bitext bitext) {
    String words = swapped.span().of(bitext.translation().text());
    List<Named> instead = swapped.instead().stream().limit(MOST_SHOWN).toList();
    String others = instead.stream().map(OriginalInstitutionCheck::shown).collect(Collectors.joining(", "));
    Finding finding =
        Finding.of(INFO, swapped.span(), "The original has " + others + " here, not “" + words + "”")
            .because("Nothing in the original answers to “" + words + "”, and nothing in the translation to " + others
                + ".");
    for (Named named : instead) {
      finding = finding.comparedWith(new OriginalPlace(named.span(), named.text(), "the original has"));
    }
    return swapped.right().isPresent()
        ? finding.withFix(Fix.replace(swapped.right().get().span(), swapped.right().get().text())) : finding;
  }

  /** “ООН” (the UN) */
  private static String shown(Named named) {
    return "“" + named.text() + "”" + named.english().map(name -> " (" + name + ")").orElse("");
  }
}
