package org.wiredesk.checks.dates.style;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;

/** Tells once a wire that its dates are written in several styles. Leaves it to the house style where there is one. */
public final class MixedDateStyleCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-style-mixed", "Dates written in several styles", FindingKind.DATE, Severity.MINOR,
      MqmCategory.INCONSISTENT_STYLE, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    if (context.profile().dateStyle().isPresent()) {
      return List.of();
    }
    DateSurvey dates = DateSurvey.of(context);
    if (dates.inWords().isEmpty()) {
      return List.of();
    }
    CommonStyle common = CommonStyle.of(dates, context.profile().language());
    boolean mixed = !common.others().isEmpty() || !dates.inFigures().isEmpty();
    return mixed && !common.followers().isEmpty()
        ? List.of(new MixedStyles(dates, common, context).finding(INFO))
        : List.of();
  }
}
