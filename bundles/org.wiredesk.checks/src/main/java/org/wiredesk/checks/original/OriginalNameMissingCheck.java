package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.names.MissingName;
import org.wiredesk.bitext.names.OriginalName;
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

/** Finds names of the original that the translation leaves out. */
public final class OriginalNameMissingCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-name-missing", "A name of the original is missing", FindingKind.NAME, Severity.MAJOR,
      MqmCategory.OMISSION, ItsType.OMISSION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NamesOfBitext.of(bitext, context).missing().stream().map(missing -> finding(missing, bitext)).toList();
  }

  private static Finding finding(MissingName missing, Bitext bitext) {
    OriginalName name = missing.name();
    Span place = MissingPlace.of(bitext, bitext.pairs().get(missing.pair()), name.span());
    return Finding.of(INFO, place, "The original's " + OriginalNameCheck.shown(name) + " is missing")
        .because("Nothing in this sentence or beside it answers to " + OriginalNameCheck.shown(name) + ".")
        .comparedWith(new OriginalPlace(name.span(), name.text(), "missing"));
  }
}
