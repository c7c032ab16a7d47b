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

/** Finds times that the original does not name, names otherwise, or names alone: one check for each kind of time. */
public final class OriginalTimeCheck implements BitextCheck {

  private final CheckInfo info;
  private final Aspect aspect;

  private OriginalTimeCheck(String id, String title, Aspect aspect) {
    this.info = new CheckInfo(id, title, FindingKind.DATE, Severity.MAJOR, MqmCategory.MISTRANSLATION,
        ItsType.MISTRANSLATION);
    this.aspect = aspect;
  }

  /** Days and months. */
  public static OriginalTimeCheck ofDates() {
    return new OriginalTimeCheck("original-date", "The original has another date", Aspect.DATE);
  }

  public static OriginalTimeCheck ofWeekdays() {
    return new OriginalTimeCheck("original-date-weekday", "The original has another weekday", Aspect.WEEKDAY);
  }

  /** Years and decades. */
  public static OriginalTimeCheck ofYears() {
    return new OriginalTimeCheck("original-date-year", "The original has another year", Aspect.YEAR);
  }

  static OriginalTimeCheck of(Aspect aspect) {
    return switch (aspect) {
      case DATE -> ofDates();
      case WEEKDAY -> ofWeekdays();
      case YEAR -> ofYears();
    };
  }

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return DateFindings.of(info, aspect, bitext, context);
  }
}
