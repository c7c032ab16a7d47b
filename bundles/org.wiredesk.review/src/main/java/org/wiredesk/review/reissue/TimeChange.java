package org.wiredesk.review.reissue;

import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.TimeAmount;

/** Tells what it means that one time stands for another. */
final class TimeChange {

  private TimeChange() {}

  /** @param lead whether both stand in the first sentence, where agencies take a wrong weekday for a slip */
  static ChangeKind kind(List<TemporalExpression> before, List<TemporalExpression> after, boolean lead) {
    if (before.size() != 1 || after.size() != 1) {
      return ChangeKind.DATE;
    }
    TemporalExpression was = before.get(0);
    TemporalExpression now = after.get(0);
    if (was.value() instanceof TimeAmount && now.value() instanceof TimeAmount) {
      return same(was, now) ? ChangeKind.STYLE : ChangeKind.FIGURE;
    }
    boolean oneDay = was.day().isPresent() && was.day().equals(now.day());
    if (oneDay) {
      return was.weekday().equals(now.weekday()) ? ChangeKind.STYLE : ChangeKind.WEEKDAY;
    }
    if (isWeekday(was) && isWeekday(now)) {
      return lead ? ChangeKind.WEEKDAY : ChangeKind.DATE;
    }
    return same(was, now) ? ChangeKind.STYLE : ChangeKind.DATE;
  }

  private static boolean same(TemporalExpression was, TemporalExpression now) {
    Optional<?> modifier = was.time().modifier();
    return was.value().timex3().equals(now.value().timex3()) && modifier.equals(now.time().modifier());
  }

  private static boolean isWeekday(TemporalExpression time) {
    return time.written().isEmpty() && time.time().rule().equals("weekday");
  }
}
