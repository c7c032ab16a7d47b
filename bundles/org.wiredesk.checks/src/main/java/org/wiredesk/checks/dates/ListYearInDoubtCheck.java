package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.mentions.TimePair.Joint;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds two days out of order of which only one has a year: "on June 9 and May 12, 2014". */
public final class ListYearInDoubtCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-list-year-in-doubt", "List of dates whose year is in doubt", FindingKind.DATE, Severity.MINOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Wire wire = context.wire();
    return TimePair.of(wire, context.mentions().times()).stream()
        .filter(pair -> isInDoubt(pair, wire.text()))
        .map(pair -> finding(pair, wire))
        .toList();
  }

  private static boolean isInDoubt(TimePair pair, String text) {
    boolean list = pair.jointKind() == Joint.AND || pair.jointKind() == Joint.OR;
    boolean other = pair.isAfter("from", text) || pair.isAfter("between", text);
    return list && !other && yearPlace(pair.first()).isPresent() != yearPlace(pair.second()).isPresent()
        && YearlessOrder.isLikelyReversed(pair, text);
  }

  private static Optional<Span> yearPlace(TemporalExpression time) {
    return time.written().flatMap(day -> day.places().year());
  }

  private static Finding finding(TimePair pair, Wire wire) {
    boolean firstHas = yearPlace(pair.first()).isPresent();
    WrittenDay with = (firstHas ? pair.first() : pair.second()).written().orElseThrow();
    WrittenDay without = (firstHas ? pair.second() : pair.first()).written().orElseThrow();
    int year = with.year().orElseThrow();
    String name = PairWording.name(firstHas ? pair.second() : pair.first(), wire.text());
    Finding finding = Finding.of(INFO, pair.span(), "Is " + year + " also the year of " + name + "?")
        .because("The two days are out of order, so a reader cannot tell whether the year written with one is meant"
            + " for both.");
    int other = wire.date().map(WireDate::day).map(LocalDate::getYear).filter(it -> it != year)
        .orElse(firstHas ? year + 1 : year - 1);
    return finding.withFix(withYear(without, year)).withFix(withYear(without, other));
  }

  /** Writes the year behind the day or the month, whichever stands last. */
  private static Fix withYear(WrittenDay day, int year) {
    boolean monthLast = day.places().month().start() > day.places().dayOfMonth().start();
    int end = (monthLast ? day.places().month() : day.places().dayOfMonth()).end();
    String words = (monthLast ? " " : ", ") + year;
    return new Fix("Write the year " + year, List.of(new TextEdit(new Span(end, end), words)));
  }
}
