package org.wiredesk.checks.original.dates;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.original.dates.StatedTime.Kind;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.CalendarNames;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/** Reads the times that a text certainly states, in the order of the text. */
final class StatedTimes {

  private final Tokens tokens;
  private final Locale language;
  private final CalendarNames names;
  private final List<TemporalExpression> expressions;
  private final YearMarks years;
  private final List<StatedTime> found = new ArrayList<>();

  private StatedTimes(Tokens tokens, Locale language, List<TemporalExpression> expressions) {
    this.tokens = tokens;
    this.language = language;
    this.names = CalendarNames.of(language);
    this.expressions = expressions;
    this.years = new YearMarks(tokens, language);
  }

  /** @param expressions of the text, in order */
  static List<StatedTime> of(Tokens tokens, Locale language, List<TemporalExpression> expressions) {
    StatedTimes reader = new StatedTimes(tokens, language, expressions);
    reader.read();
    return List.copyOf(reader.found);
  }

  private void read() {
    int next = 0;
    for (int at = 0; at < tokens.size(); ) {
      int start = tokens.at(at).span().start();
      while (next < expressions.size() && expressions.get(next).span().end() <= start) {
        next++;
      }
      boolean begins = next < expressions.size() && expressions.get(next).span().start() == start;
      boolean inside = next < expressions.size() && expressions.get(next).span().start() <= start;
      Optional<TemporalExpression> around = inside ? Optional.of(expressions.get(next)) : Optional.empty();
      boolean stated = begins && expression(expressions.get(next), at);
      at = stated ? behind(at, expressions.get(next).span().end()) : word(at, around);
    }
    found.sort(Comparator.comparing(StatedTime::span));
  }

  private int behind(int at, int end) {
    int next = at;
    while (next < tokens.size() && tokens.at(next).span().start() < end) {
      next++;
    }
    return next;
  }

  /** False when its words are to be looked at one by one. */
  private boolean expression(TemporalExpression time, int at) {
    if (time.value() instanceof AmbiguousDay) {
      return true;
    }
    if (time.written().isPresent()) {
      found.add(day(time, time.written().get()));
      return true;
    }
    if (time.value() instanceof CalendarValue.Years decade) {
      if (decade.grain() == Grain.DECADE) {
        found.add(StatedTime.decade(time.span(), decade.first().getYear()));
      }
      return true;
    }
    if (time.value() instanceof CalendarValue.Year year && time.time().rule().equals("year")) {
      if (years.isCertain(at, behind(at, time.span().end()))) {
        found.add(StatedTime.year(time.span(), year.year()));
      }
      return true;
    }
    if (time.value() instanceof CalendarValue.Day day && time.time().rule().equals("day-from-today")) {
      found.add(StatedTime.relativeDay(time, day.date()));
      return true;
    }
    return time.value().grain() == Grain.MONTH && month(time, at);
  }

  private static StatedTime day(TemporalExpression time, WrittenDay written) {
    Optional<Integer> year = written.places().year().isPresent() ? written.year() : Optional.empty();
    Optional<LocalDate> date = time.day().or(() ->
        time.value() instanceof CalendarValue value && value.grain() == Grain.DAY
            ? Optional.of(value.first()) : Optional.empty());
    return new StatedTime(Kind.DAY, time.span(), Optional.of(time), Optional.of(written.day()),
        Optional.of(written.month()), year, written.weekday(), date);
  }

  /** A month that is named, not "last month"; in Russian "Сент-" begins names of places. */
  private boolean month(TemporalExpression time, int at) {
    int end = behind(at, time.span().end());
    Optional<CalendarNames.Name<Month>> name = Optional.empty();
    Optional<Integer> year = Optional.empty();
    for (int i = at; i < end; i++) {
      name = name.isPresent() ? name : names.month(tokens, i);
      year = tokens.at(i).hasDigits(4) ? Optional.of(tokens.at(i).number()) : year;
    }
    boolean figures = tokens.at(at).isNumber() && time.value() instanceof CalendarValue.Month;
    boolean certain = year.isPresent() || isEnglish() || name.filter(CalendarNames.Name::certain).isPresent();
    Optional<Month> month = figures ? Optional.of(((CalendarValue) time.value()).first().getMonth())
        : name.filter(it -> certain).map(CalendarNames.Name::value);
    Optional<Integer> written = year;
    month.ifPresent(it -> found.add(StatedTime.month(time.span(), it, written)));
    return name.isPresent() || figures;
  }

  private boolean isEnglish() {
    return language.getLanguage().equals("en");
  }

  private int word(int at, Optional<TemporalExpression> around) {
    Token token = tokens.at(at);
    if (token.isNumber()) {
      years.bare(at).ifPresent(found::add);
      return at + 1;
    }
    Optional<CalendarNames.Name<java.time.DayOfWeek>> weekday = names.weekday(tokens, at);
    if (weekday.isPresent()) {
      int to = weekday.get().to();
      if (weekday.get().certain() && !NameParts.isNoDay(tokens, at, to, language)) {
        found.add(StatedTime.weekday(tokens.span(at, to), weekday.get().value(), around,
            around.flatMap(time -> date(time))));
      }
      return to;
    }
    return monthByName(at);
  }

  private static Optional<LocalDate> date(TemporalExpression time) {
    return time.value() instanceof CalendarValue value && !Grain.DAY.isFinerThan(value.grain())
        ? Optional.of(value.first()) : Optional.empty();
  }

  /** Of English and Russian the readers of expressions know better which names are dates. */
  private int monthByName(int at) {
    boolean known = isEnglish() || language.getLanguage().equals("ru");
    Optional<CalendarNames.Name<Month>> month = known ? Optional.empty() : names.month(tokens, at);
    month.filter(CalendarNames.Name::certain)
        .ifPresent(it -> found.add(StatedTime.month(tokens.span(at, it.to()), it.value(), Optional.empty())));
    return month.map(CalendarNames.Name::to).orElse(at + 1);
  }
}
