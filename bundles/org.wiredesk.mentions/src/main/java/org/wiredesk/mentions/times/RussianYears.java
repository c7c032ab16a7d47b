package org.wiredesk.mentions.times;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Years, decades and times of the clock in Russian: "в 2015 году", "в 1990-х годах", "в 10:30 мск". */
final class RussianYears implements Recogniser {

  private static final Set<String> YEAR = Set.of("год", "года", "году", "годом", "г", "годов", "гг", "годах",
      "годы");
  private static final Set<String> YEARS = Set.of("годы", "годах", "годов", "гг");
  private static final Set<String> DECADE_ENDINGS = Set.of("е", "х", "ых");
  private static final PhraseTable<String> ZONES = new PhraseTable<String>()
      .putAll("мск", "мск", "по московскому времени", "по Москве").putAll("GMT", "гринвичу", "по Гринвичу", "GMT")
      .putAll("", "по местному времени", "по киевскому времени");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Token number = cursor.next();
    if (number.hasDigits(4) && number.number() >= 1000 && number.number() < 2200) {
      return year(cursor, from, number.number());
    }
    boolean clock = number.isNumber() && number.text().length() <= 2 && number.number() < 24
        && (cursor.peek().is(":") || cursor.peek().is(".")) && cursor.peek().glued() && cursor.peek(1).hasDigits(2)
        && cursor.peek(1).glued() && cursor.peek(1).number() < 60;
    return clock ? clock(cursor, from, number.number()) : List.of();
  }

  private static List<Phrase> year(Cursor cursor, int from, int year) {
    if (cursor.takeHyphen() && cursor.takeAny(DECADE_ENDINGS)) {
      cursor.takeAny(YEARS);
      return List.of(phrase(from, cursor.at(), new CalendarValue.Years(year / 10, Grain.DECADE)));
    }
    Token end = cursor.peek();
    int place = cursor.at() - 1;
    if (cursor.peek(-1).is("-") && end.hasDigits(4) && YEAR.contains(cursor.peek(1).lower())) {
      cursor.next();
      return List.of(phrase(from, place, new CalendarValue.Year(year, false)),
          year(cursor, cursor.at() - 1, end.number()).get(0));
    }
    cursor.takeAny(Set.of("м", "го", "му"));
    if (!cursor.takeAny(YEAR)) {
      return List.of();
    }
    if (cursor.peek(-1).is("г")) {
      cursor.takeStop();
    }
    return List.of(phrase(from, cursor.at(), new CalendarValue.Year(year, false)));
  }

  private static Phrase phrase(int from, int to, TimeValue value) {
    return Phrase.of(from, to, TimexType.DATE, "year", Meaning.fixed(value));
  }

  private static List<Phrase> clock(Cursor cursor, int from, int hour) {
    boolean colon = cursor.next().is(":");
    LocalTime time = LocalTime.of(hour, cursor.next().number());
    Optional<String> zone = cursor.take(ZONES);
    if (!colon && zone.isEmpty() || cursor.peek().is(".") && cursor.peek().glued() && cursor.peek(1).isNumber()) {
      return List.of();
    }
    return List.of(Phrase.of(from, cursor.at(), TimexType.TIME, "clock", situation -> {
      Resolution day = DayParts.dayBefore(situation);
      return day.value() instanceof CalendarValue value
          ? new Resolution(new CalendarValue.ClockTime(value.first(), time, zone), day.anchor())
          : Resolution.plain(new TimePattern("XXXX-XX-XXT" + time, Grain.MINUTE));
    }));
  }
}
