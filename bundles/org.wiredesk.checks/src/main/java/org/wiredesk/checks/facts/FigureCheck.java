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

/** Finds figures of the fact book with another value than they had on the wire's day. */
public final class FigureCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-figure", "Figure with another value than the book's", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.INCONSISTENT_WITH_EXTERNAL_REFERENCE, ItsType.NUMBERS);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return KnownFigure.in(context).stream().filter(KnownFigure::isWrong)
        .map(figure -> figure.finding(INFO, context.wire())).toList();
  }
}
