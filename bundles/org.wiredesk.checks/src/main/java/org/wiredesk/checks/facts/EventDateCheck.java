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

/** Finds events under another day, month or year than the fact book's. */
public final class EventDateCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-event-date", "Event with another date than the book's", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.INCONSISTENT_WITH_EXTERNAL_REFERENCE, ItsType.NON_CONFORMANCE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return DatedEvent.in(context).stream()
        .filter(event -> event.judgement() == EventDays.Judgement.SLIP)
        .map(event -> event.finding(INFO, context.wire().text()))
        .toList();
  }
}
