package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times that recur: "every day", "each July", "weekly", "Mondays", "$5 a year". */
final class EnglishSets implements Recogniser {

  private static final PhraseTable<TimeAmount> ADVERBS = new PhraseTable<TimeAmount>()
      .putAll(TimeAmount.of(1, Grain.DAY), "daily", "per day", "day to day", "nightly")
      .putAll(TimeAmount.of(1, Grain.HOUR), "hourly", "per hour")
      .putAll(TimeAmount.of(1, Grain.WEEK), "weekly", "per week")
      .putAll(TimeAmount.of(2, Grain.WEEK), "biweekly", "fortnightly", "bi-weekly")
      .putAll(TimeAmount.of(1, Grain.MONTH), "monthly", "per month")
      .putAll(TimeAmount.of(1, Grain.QUARTER), "per quarter")
      .putAll(TimeAmount.of(1, Grain.YEAR), "annually", "yearly", "per year", "per annum")
      .putAll(TimeAmount.of(6, Grain.MONTH), "semiannual", "semiannually", "twice yearly")
      .putAll(TimeAmount.of(2, Grain.YEAR), "biennial", "biannual");
  private static final Map<String, Integer> EVERY = Map.of("every", 1, "each", 1, "alternate", 2);

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<TimeAmount> adverb = cursor.take(ADVERBS);
    if (adverb.isPresent()) {
      return List.of(phrase(from, cursor.at(), adverb.get()));
    }
    return every(cursor, from).or(() -> weekdays(new Cursor(tokens, from), from)).map(List::of).orElse(List.of());
  }

  private static Phrase phrase(int from, int to, TimeValue value) {
    return Phrase.of(from, to, TimexType.SET, "set", Meaning.fixed(value));
  }

  private static Optional<Phrase> every(Cursor cursor, int from) {
    Optional<Integer> every = cursor.take(EVERY);
    if (every.isEmpty()) {
      return Optional.empty();
    }
    int step = cursor.take("other") ? 2 : every.get();
    int place = cursor.at();
    Optional<Month> month = EnglishMonths.name(cursor);
    if (month.isPresent()) {
      return Optional.of(phrase(from, cursor.at(), CalendarMonths.open(month.get())));
    }
    Optional<DayOfWeek> day = EnglishWeekdays.name(cursor);
    if (day.isPresent()) {
      cursor.takeAny(EnglishWords.DAY_PARTS.keySet());
      return Optional.of(phrase(from, cursor.at(), TimePattern.weekday(day.get())));
    }
    Optional<YearSeason> season = cursor.take(EnglishWords.SEASONS);
    if (season.isPresent()) {
      return Optional.of(phrase(from, cursor.at(), new TimePattern("XXXX-" + season.get().letters(), Grain.SEASON)));
    }
    Optional<DayPart> part = cursor.take(EnglishWords.DAY_PARTS);
    if (part.isPresent()) {
      return Optional.of(phrase(from, cursor.at(),
          new TimePattern("XXXX-XX-XXT" + part.get().letters(), Grain.PART_OF_DAY)));
    }
    cursor.moveTo(place);
    Optional<Grain> unit = EnglishAmounts.unit(cursor);
    if (unit.isPresent()) {
      return Optional.of(phrase(from, cursor.at(), TimeAmount.of(step, unit.get())));
    }
    cursor.moveTo(place);
    return EnglishAmounts.read(cursor).map(amount -> phrase(from, cursor.at(), amount));
  }

  /** "Mondays", "weekends", "weekdays". */
  private static Optional<Phrase> weekdays(Cursor cursor, int from) {
    Token word = cursor.next();
    if (word.is("weekends")) {
      return Optional.of(phrase(from, from + 1, TimePattern.open(Grain.WEEKEND)));
    }
    if (!word.isCapitalised() || word.text().length() < 7 || !word.lower().endsWith("s")) {
      return Optional.empty();
    }
    String singular = word.lower().substring(0, word.text().length() - 1);
    return Optional.ofNullable(EnglishWords.WEEKDAYS.get(singular))
        .map(day -> phrase(from, from + 1, TimePattern.weekday(day)));
  }
}
