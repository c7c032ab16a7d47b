package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds dates that another way of saying the same day contradicts: "yesterday, 3 May", "20 years ago, in 1970". */
public final class RelativeMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-relative-mismatch", "Date contradicts “yesterday”, “next week”", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return context.wire().date().map(today -> inspect(context, today)).orElse(List.of());
  }

  private static List<Finding> inspect(CheckContext context, WireDate today) {
    Wire wire = context.wire();
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> Apposition.in(sentence, wire.text(), today.day()))
        .filter(said -> !isQuotedDay(said, context))
        .filter(said -> !fits(said))
        .map(said -> finding(said, wire, today))
        .toList();
  }

  /** Who is quoted may have spoken on another day. */
  private static boolean isQuotedDay(Apposition said, CheckContext context) {
    boolean day = !Grain.DAY.isFinerThan(said.pointed().value().grain());
    return day && context.mentions().quotations().contains(said.span().start());
  }

  private static boolean fits(Apposition said) {
    List<CalendarValue> readings = IntStream
        .rangeClosed(said.pointed().earliest().getYear(), said.pointed().latest().getYear())
        .boxed()
        .flatMap(year -> said.inYear(year).stream())
        .toList();
    return readings.isEmpty() && said.saysNoYear() || readings.stream().anyMatch(said.pointed()::allows);
  }

  private static Finding finding(Apposition said, Wire wire, WireDate today) {
    String pointer = said.pointed().time().span().of(wire.text());
    String date = PairWording.name(said.date(), wire.text());
    Finding finding = Finding.of(INFO, said.span(), "“" + pointer + "” is " + said.pointed().name() + ", not " + date)
        .because("Seen from the wire's own date, " + DayWords.of(today.day()) + ", “" + pointer + "” is "
            + said.pointed().name() + "; the date beside it says " + date + ".");
    for (String words : Stream.concat(dateMended(said, wire).stream(), pointerMended(said, wire, today)).toList()) {
      finding = finding.suggest(words);
    }
    Finding made = finding.suggest(said.withoutPointer(wire.text()));
    return wire.dayPlace().map(place -> made.relatedTo(place, "the wire's own date, " + DayWords.of(today.day())))
        .orElse(made);
  }

  private static Optional<String> dateMended(Apposition said, Wire wire) {
    LocalDate first = said.pointed().value().first();
    if (said.pointed().value().grain() == Grain.DAY && said.date().written().isPresent()) {
      String day = new DateWording(wire.text(), said.date()).with(first);
      return Optional.of(said.with(said.date(), day, wire.text()));
    }
    boolean years = said.pointed().value().grain() == Grain.YEAR && said.date().value().grain() == Grain.YEAR;
    return years
        ? Optional.of(said.with(said.date(), String.valueOf(first.getYear()), wire.text()))
        : Optional.empty();
  }

  /** "20 years ago, in 1970" to "45 years ago, in 1970". */
  private static Stream<String> pointerMended(Apposition said, Wire wire, WireDate today) {
    String words = said.pointed().time().span().of(wire.text());
    int figures = 0;
    while (figures < words.length() && Character.isDigit(words.charAt(figures))) {
      figures++;
    }
    boolean years = figures > 0 && words.startsWith(" years ago", figures)
        && said.date().value() instanceof CalendarValue;
    if (!years) {
      return Stream.empty();
    }
    int since = today.day().getYear() - ((CalendarValue) said.date().value()).first().getYear();
    return since > 1
        ? Stream.of(said.with(said.pointed().time(), since + words.substring(figures), wire.text()))
        : Stream.empty();
  }
}
