package org.wiredesk.checks.original.dates;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.CalendarNames;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;

/** Gathers the traces of times in a part of a text. */
final class TraceReader {

  private static final Set<Grain> PARTS_OF_YEAR = Set.of(Grain.QUARTER, Grain.HALF, Grain.SEASON);
  private static final Set<String> MONTH_UNITS = Set.of("月", "월");
  private static final int GROUP = 1000;
  /** The beginnings of words for parts of a year. */
  private static final Set<String> QUARTERS =
      Set.of("квартал", "полугод", "півріч", "quart", "trimestr", "semestr", "halbjahr", "čtvrtlet", "polol");
  private final Tokens tokens;
  private final CalendarNames names;
  private final TimeTraces traces = new TimeTraces();

  private TraceReader(Tokens tokens, CalendarNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** @param from index of the first token, {@code to} behind the last */
  static TimeTraces read(Tokens tokens, int from, int to, CalendarNames names, List<TemporalExpression> times) {
    TraceReader reader = new TraceReader(tokens, names);
    for (int i = from; i < to; i++) {
      if (tokens.at(i).isNumber()) {
        reader.number(i);
      } else if (tokens.at(i).isWord()) {
        reader.word(i);
      }
    }
    times.forEach(reader::time);
    return reader.traces;
  }

  private void number(int at) {
    Token number = tokens.at(at);
    traces.addNumber(number.number());
    grouped(at);
    if (number.number() <= 12 && MONTH_UNITS.contains(tokens.at(at + 1).lower()) && number.number() > 0) {
      traces.addMonth(Month.of(number.number()));
    }
    if (tokens.is(at + 1, "年") && number.number() >= 0 && number.number() < 100) {
      traces.addShortYear(number.number());
      Era.year(tokens, at).ifPresent(traces::addYear);
    }
    if (number.hasDigits(2) && (isJoined(at - 1) || isJoined(at + 1) || tokens.is(at - 1, "'"))) {
      traces.addShortYear(number.number());
    }
  }

  /** "1,898", "1 898" */
  private void grouped(int at) {
    Token behind = tokens.at(at + 1);
    Token group = behind.isNumber() ? behind : tokens.at(at + 2);
    boolean joined = behind.isNumber() || behind.glued() && (behind.is(",") || behind.is(".")) && group.glued();
    if (joined && group.hasDigits(3) && tokens.at(at).number() > 0 && tokens.at(at).number() < GROUP) {
      traces.addNumber(tokens.at(at).number() * GROUP + group.number());
    }
  }

  /** Whether a hyphen or a stroke stands there without blanks. */
  private boolean isJoined(int at) {
    Token mark = tokens.at(at);
    return mark.glued() && (mark.is("-") || mark.is("/")) && tokens.at(at + 1).glued();
  }

  private void word(int at) {
    names.month(tokens, at).ifPresent(name -> traces.addMonth(name.value()));
    names.weekday(tokens, at).ifPresent(name -> traces.addWeekday(name.value()));
    String word = tokens.at(at).lower();
    if (QUARTERS.stream().anyMatch(word::startsWith)) {
      traces.addPartOfYear();
    }
    NumberStems.decade(word).ifPresent(traces::addDecade);
    NumberStems.ordinal(word).ifPresent(number -> {
      traces.addNumber(number);
      NumberStems.tens(tokens.at(at - 1).lower()).ifPresent(tens -> traces.addNumber(tens + number));
    });
  }

  private void time(TemporalExpression time) {
    value(time.value());
    time.written().ifPresent(day -> {
      traces.addNumber(day.day());
      traces.addMonth(day.month());
    });
    if (time.time().rule().startsWith("day-from-")) {
      traces.addRelativeDay();
    }
  }

  private void value(TimeValue value) {
    if (PARTS_OF_YEAR.contains(value.grain())) {
      traces.addPartOfYear();
    }
    if (value instanceof AmbiguousDay day) {
      traces.addDate(day.dayFirst());
      traces.addDate(day.monthFirst());
    } else if (value instanceof CalendarValue time) {
      if (!Grain.DAY.isFinerThan(time.grain())) {
        traces.addDate(time.first());
      } else if (!Grain.MONTH.isFinerThan(time.grain())) {
        traces.addMonth(time.first().getMonth());
        traces.addMonth(time.last().getMonth());
      }
      if (!Grain.YEAR.isFinerThan(time.grain())) {
        traces.addYear(time.first().getYear());
        traces.addYear(time.last().getYear());
      }
    }
  }
}
