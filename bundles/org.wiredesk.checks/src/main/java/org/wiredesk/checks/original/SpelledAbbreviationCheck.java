package org.wiredesk.checks.original;

import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.institutions.Renaming;
import org.wiredesk.bitext.institutions.SpelledAbbreviation;
import org.wiredesk.bitext.institutions.SpelledAbbreviations;
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

/** Finds abbreviations of the original that were only spelled in Latin letters: "DTP", "MID", and "ONU" from French. */
public final class SpelledAbbreviationCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-abbreviation", "Abbreviation of the original's language", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    String text = bitext.translation().text();
    return SpelledAbbreviations.of(bitext).stream()
        .filter(spelled -> !context.profile().words().contains(spelled.span().of(text)))
        .map(spelled -> finding(spelled, bitext)).toList();
  }

  private static Finding finding(SpelledAbbreviation spelled, Bitext bitext) {
    String words = spelled.span().of(bitext.translation().text());
    String original = spelled.original().of(bitext.original().text());
    String names = spelled.right().stream().map(Renaming::text).collect(Collectors.joining(", "));
    CheckInfo info = spelled.usual() ? INFO.atMost(Severity.MINOR) : INFO;
    Finding finding = Finding.of(info, spelled.span(), "“" + words + "” only spells “" + original + "”: " + names)
        .because(spelled.usual() ? "Readers of such news may know it; others know it by its English name."
            : "An English reader does not know the abbreviation; the thing has an English name.")
        .comparedWith(new OriginalPlace(spelled.original(), original, "the abbreviation"));
    for (Renaming right : spelled.right()) {
      finding = finding.withFix(Fix.replace(right.span(), right.text()));
    }
    return finding;
  }
}
