package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * Distances and periods told from the wire's own day: "il y a trois jours", "nächste Woche", "минулої п'ятниці", "上周五",
 * "الأسبوع الماضي". Where the pointing word stands before or behind does not matter.
 */
final class RelativeTimes implements Recogniser {

  private static final int MOST = 200;

  private final RelativeWords words;
  private final CldrWords names;

  RelativeTimes(RelativeWords words, CldrWords names) {
    this.words = words;
    this.names = names;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Phrase> distance = distance(cursor, from);
    if (distance.isPresent()) {
      return List.of(distance.get());
    }
    cursor.moveTo(from);
    return period(cursor, from).map(meaning -> Phrase.of(from, cursor.at(), TimexType.DATE, "period", meaning))
        .or(() -> weekend(new Cursor(tokens, from), from)).map(List::of).orElse(List.of());
  }

  private Optional<Phrase> distance(Cursor cursor, int from) {
    Optional<Distances.Way> before = cursor.take(words.before());
    Optional<TimeAmount> amount = amount(cursor);
    Optional<Distances.Way> way = before.isPresent() || amount.isEmpty() ? before : cursor.take(words.behind());
    return amount.flatMap(length -> way.map(it ->
        Phrase.of(from, cursor.at(), TimexType.DATE, "distance", Distances.meaning(length, it))));
  }

  private Optional<TimeAmount> amount(Cursor cursor) {
    Optional<TimeAmount> pair = cursor.take(words.pairs());
    if (pair.isPresent()) {
      return pair;
    }
    Optional<Integer> count = cursor.take(words.numbers());
    if (count.isEmpty() && cursor.peek().number() >= 0 && cursor.peek().number() < MOST) {
      count = Optional.of(cursor.next().number());
    }
    boolean counted = count.isPresent() || words.single();
    int number = count.orElse(1);
    Optional<Grain> unit = counted ? cursor.take(words.units()) : Optional.empty();
    boolean names = count.isEmpty() && cursor.peek().isNumber();
    return unit.filter(grain -> grain != Grain.WEEKEND && !names).map(grain -> TimeAmount.of(number, grain));
  }

  private Optional<Meaning> period(Cursor cursor, int from) {
    Optional<Integer> step = cursor.take(words.pointers());
    Optional<Meaning> pointed = step.flatMap(it -> named(cursor).flatMap(name -> name.at(it)));
    if (pointed.isPresent()) {
      return pointed;
    }
    cursor.moveTo(from);
    Optional<RelativeWords.Period> period = cursor.take(words.periods());
    if (period.isPresent()) {
      return period.map(it -> dayOf(cursor, it).orElseGet(() -> Relative.period(it.step(), it.grain())));
    }
    Optional<Named> name = named(cursor);
    return name.flatMap(it -> cursor.take(words.pointers()).flatMap(it::at));
  }

  /** "先週の金曜日". */
  private Optional<Meaning> dayOf(Cursor cursor, RelativeWords.Period period) {
    int end = cursor.at();
    boolean joined = period.grain() == Grain.WEEK && cursor.takeAny(words.joints());
    Optional<DayOfWeek> day = joined ? cursor.take(names.fullWeekdays()) : Optional.empty();
    if (day.isEmpty()) {
      cursor.moveTo(end);
    }
    return day.map(it -> ofWeek(it, period.step()));
  }

  private static Meaning ofWeek(DayOfWeek day, int step) {
    return (step < 0 ? Direction.OF_LAST_WEEK : step > 0 ? Direction.OF_NEXT_WEEK : Direction.THIS).weekday(day);
  }

  /** What can be pointed to; which weekday or month is the last but one is left open. */
  private interface Named {
    Optional<Meaning> at(int step);
  }

  private Optional<Named> named(Cursor cursor) {
    Optional<DayOfWeek> day = cursor.take(words.weekly() ? names.weekdays() : names.fullWeekdays());
    if (day.isPresent()) {
      return day.map(it -> step -> one(step)
          .map(next -> words.weekly() ? ofWeek(it, next) : direction(next).weekday(it)));
    }
    Optional<Month> month = cursor.take(names.months());
    if (month.isPresent()) {
      return month.map(it -> step -> one(step).map(next -> direction(next).yearly(
          year -> Optional.of(CalendarMonths.in(it, year)), CalendarMonths.open(it))));
    }
    return cursor.take(words.units()).filter(grain -> grain != Grain.DAY)
        .map(grain -> step -> Optional.of(Relative.period(step, grain)));
  }

  private static Optional<Integer> one(int step) {
    return Optional.of(step).filter(it -> Math.abs(it) <= 1);
  }

  private static Direction direction(int step) {
    return step < 0 ? Direction.LAST : step > 0 ? Direction.NEXT : Direction.THIS;
  }

  /** Some weekend nearby. */
  private Optional<Phrase> weekend(Cursor cursor, int from) {
    return cursor.take(words.units()).filter(grain -> grain == Grain.WEEKEND).map(grain ->
        Phrase.of(from, cursor.at(), TimexType.DATE, "weekend", Relative.period(0, grain)));
  }
}
