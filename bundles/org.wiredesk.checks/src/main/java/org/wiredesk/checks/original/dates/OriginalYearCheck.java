package org.wiredesk.checks.original.dates;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.original.dates.DateFault.Aspect;

/** Finds years and decades that the original does not name, names otherwise, or names alone. */
public final class OriginalYearCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo("original-date-year", "The original has another year",
      FindingKind.DATE, Severity.MAJOR, MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return DateFindings.of(INFO, Aspect.YEAR, bitext, context);
  }
}
