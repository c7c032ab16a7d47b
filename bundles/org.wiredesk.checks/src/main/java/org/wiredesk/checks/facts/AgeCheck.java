package org.wiredesk.checks.facts;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;

/** Finds ages that do not follow from the fact book's date of birth on the wire's day. */
public final class AgeCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-age", "Age does not fit the book's date of birth", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.INCONSISTENT_WITH_EXTERNAL_REFERENCE, ItsType.NON_CONFORMANCE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return KnownAge.in(context).stream().filter(KnownAge::isWrong)
        .map(age -> age.finding(INFO, context.wire())).toList();
  }
}
