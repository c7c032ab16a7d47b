package org.wiredesk.mentions.times;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of the clock with their day: "10:35 a.m. EST Tuesday", "noon", "2200 GMT on Friday". */
final class EnglishClock implements Recogniser {

  private static final PhraseTable<Integer> HALVES = new PhraseTable<Integer>()
      .putAll(0, "a.m.", "am", "a.m", "in the morning", "o'clock in the morning")
      .putAll(12, "p.m.", "pm", "p.m", "in the afternoon", "in the evening",
          "at night", "o'clock in the afternoon", "o'clock in the evening", "o'clock at night");
  private static final PhraseTable<LocalTime> NAMED = new PhraseTable<LocalTime>()
      .putAll(LocalTime.NOON, "noon", "midday", "12 noon", "high noon", "noontime")
      .putAll(LocalTime.MIDNIGHT, "midnight", "12 midnight");
  private static final Set<String> ZONES = Set.of("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc",
      "bst", "cet", "cest", "eet", "msk", "jst", "ist", "et", "pt");

  private final List<Recogniser> days;

  /** @param days those that read a day behind the time */
  EnglishClock(List<Recogniser> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<LocalTime> time = time(cursor);
    if (time.isEmpty()) {
      return List.of();
    }
    int end = cursor.at();
    Optional<String> zone = zone(cursor);
    end = zone.isPresent() ? cursor.at() : end;
    cursor.moveTo(end);
    boolean bracketed = skipBracket(cursor);
    boolean comma = cursor.take(",");
    boolean preposition = cursor.take("on");
    int place = cursor.at();
    List<Phrase> day = DayParts.day(days, tokens, place);
    if (day.size() != 1) {
      Meaning meaning = situation -> clock(situation, Optional.empty(), time.get(), zone);
      return List.of(Phrase.of(from, end, TimexType.TIME, "clock", meaning));
    }
    Phrase dayPhrase = day.get(0);
    Meaning meaning = situation -> clock(situation, Optional.of(dayPhrase.meaning()), time.get(), zone);
    List<Phrase> phrases = new ArrayList<>();
    Phrase clock = Phrase.of(from, preposition ? end : dayPhrase.to(), TimexType.TIME, "clock", meaning);
    if (bracketed) {
      return List.of(clock.between(from, end));
    }
    phrases.add(preposition ? clock : clock.including(dayPhrase));
    if (preposition) {
      phrases.add(dayPhrase);
    }
    boolean loose = comma && !preposition && dayPhrase.written().isEmpty();
    return loose ? List.of(phrases.get(0).between(from, end)) : phrases;
  }

  /** "5:30 p.m. EDT (2130 GMT) on Sunday": the day behind the brackets is that of the time before them too. */
  private static boolean skipBracket(Cursor cursor) {
    int start = cursor.at();
    if (cursor.take("(")) {
      for (int i = 0; i < 5; i++) {
        if (cursor.next().is(")")) {
          return true;
        }
      }
    }
    cursor.moveTo(start);
    return false;
  }

  private static Resolution clock(Situation situation, Optional<Meaning> day, LocalTime time, Optional<String> zone) {
    Resolution resolved = day.map(it -> it.in(situation)).orElseGet(() -> DayParts.dayBefore(situation));
    return resolved.value() instanceof CalendarValue value
        ? new Resolution(new CalendarValue.ClockTime(value.first(), time, zone), resolved.anchor())
        : Resolution.plain(new TimePattern("XXXX-XX-XXT" + time, Grain.MINUTE));
  }

  private static Optional<LocalTime> time(Cursor cursor) {
    Optional<LocalTime> named = cursor.take(NAMED);
    if (named.isPresent()) {
      return named;
    }
    Token hour = cursor.peek();
    if (hour.isWord()) {
      return spokenHour(cursor);
    }
    if (!hour.isNumber() || hour.text().length() > 4 || hour.glued() && ".$:,".contains(cursor.peek(-1).lower())) {
      return Optional.empty();
    }
    cursor.next();
    boolean colon = hour.text().length() <= 2 && cursor.peek().glued()
        && (cursor.peek().is(":") || cursor.peek().is(".")) && cursor.peek(1).glued() && cursor.peek(1).hasDigits(2);
    boolean point = colon && cursor.peek().is(".");
    int minute = colon ? cursor.peek(1).number() : 0;
    cursor.moveTo(cursor.at() + (colon ? 2 : 0));
    Optional<Integer> half = cursor.take(HALVES);
    if (half.isPresent() && hour.number() >= 1 && hour.number() <= 12) {
      return time(hour.number() % 12 + half.get(), minute);
    }
    if (!half.isPresent() && cursor.take("o", "'", "clock") && hour.number() <= 12) {
      return time(hour.number(), 0);
    }
    boolean zoned = zone(new Cursor(cursor.tokens(), cursor.at())).isPresent();
    if (hour.hasDigits(4)) {
      return zoned ? time(hour.number() / 100, hour.number() % 100) : Optional.empty();
    }
    boolean plain = colon && !point && !cursor.peek().is(":");
    return plain || colon && zoned ? time(hour.number(), minute) : Optional.empty();
  }

  private static Optional<LocalTime> spokenHour(Cursor cursor) {
    Optional<Integer> hour = EnglishNumbers.belowHundred(cursor).filter(it -> it >= 1 && it <= 12);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> minute = EnglishNumbers.belowHundred(cursor).filter(it -> it < 60);
    Optional<Integer> half = cursor.take(HALVES);
    if (half.isPresent()) {
      return time(hour.get() % 12 + half.get(), minute.orElse(0));
    }
    return minute.isEmpty() && cursor.take("o", "'", "clock") ? time(hour.get(), 0) : Optional.empty();
  }

  private static Optional<LocalTime> time(int hour, int minute) {
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** "EST", "Moscow time", "local time". */
  static Optional<String> zone(Cursor cursor) {
    Token first = cursor.peek();
    boolean bracket = first.is("(") && ZONES.contains(cursor.peek(1).lower()) && cursor.peek(2).is(")");
    if (bracket) {
      cursor.moveTo(cursor.at() + 3);
      return Optional.of(cursor.peek(-2).text());
    }
    if (ZONES.contains(first.lower()) && first.isCapitalised() && first.text().length() > 2) {
      cursor.next();
      return Optional.of(first.text());
    }
    for (int words = 1; words <= 3; words++) {
      if (cursor.peek(words).is("time") && (cursor.peek().is("local") || first.isCapitalised() && words <= 2)) {
        String zone = first.text() + (words == 2 ? " " + cursor.peek(1).text() : "") + " time";
        cursor.moveTo(cursor.at() + words + 1);
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }
}
