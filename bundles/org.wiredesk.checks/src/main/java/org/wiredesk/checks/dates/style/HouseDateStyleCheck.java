package org.wiredesk.checks.dates.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.dates.DateTrait;
import org.wiredesk.mentions.dates.FigureDate;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.mentions.dates.WrittenDate;

/** Finds dates that are not written as the desk writes them. Silent until it has chosen a style. */
public final class HouseDateStyleCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-style-house", "Date not in the house style", FindingKind.DATE, Severity.MINOR,
      MqmCategory.DATE_FORMAT, ItsType.LOCALE_VIOLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return context.profile().dateStyle().map(house -> inspect(context, house)).orElse(List.of());
  }

  private static List<Finding> inspect(CheckContext context, HouseDateStyle house) {
    DateSurvey dates = DateSurvey.of(context);
    StyleFixes fixes = new StyleFixes(house.style(), context.profile());
    return Stream.concat(
            dates.inWords().stream().flatMap(date -> inspect(date, dates, context, house).stream()),
            dates.inFigures().stream().map(date -> finding(date, house, fixes)))
        .sorted()
        .toList();
  }

  private static Optional<Finding> inspect(
      WrittenDate date, DateSurvey dates, CheckContext context, HouseDateStyle house) {
    Set<DateTrait> differences = dates.differences(date, house.style());
    DateRewriting rewriting = new DateRewriting(date, house.style());
    if (differences.isEmpty() && !rewriting.lacksClosingComma()) {
      return Optional.empty();
    }
    Fix fix = StyleFixes.change(rewriting.edit());
    String has = differences.isEmpty() ? "a comma behind the year too" : StyleWords.of(house.style(), differences);
    Finding finding = Finding.of(INFO, rewriting.place(), message(house, fix))
        .because(words(house) + " has " + has + ".")
        .withFix(fix);
    return Optional.of(DayAlternatives.weekday(date, context).map(finding::withFix).orElse(finding));
  }

  private static Finding finding(FigureDate date, HouseDateStyle house, StyleFixes fixes) {
    List<Fix> readings = fixes.one(date);
    Finding finding = date.isAmbiguous()
        ? Finding.of(INFO, date.span(), "Figures of a date that can be read in two ways")
            .because("The first figure is the day in most of the world and the month in the United States.")
        : Finding.of(INFO, date.span(), message(house, readings.get(0)))
            .because(words(house) + " has months in words.");
    for (Fix reading : readings) {
      finding = finding.withFix(reading);
    }
    return finding;
  }

  private static String message(HouseDateStyle house, Fix fix) {
    String replacement = fix.edits().get(0).replacement();
    return words(house) + " is “" + replacement + "”";
  }

  private static String words(HouseDateStyle house) {
    return house.name().isEmpty() ? "The house style" : house.name() + " style";
  }
}
