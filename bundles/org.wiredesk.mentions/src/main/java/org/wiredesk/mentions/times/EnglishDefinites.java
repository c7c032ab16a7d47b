package org.wiredesk.mentions.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Periods that are known already: "the quarter", "the latest period", "the full year", "the weekend". */
final class EnglishDefinites implements Recogniser {

  private static final PhraseTable<Boolean> YEAR_ENDS =
      new PhraseTable<Boolean>().putAll(true, "year-end", "year end", "yearend", "year's end", "the year's end");
  private static final int HALF_A_QUARTER = 45;
  private static final Set<String> PREPOSITIONS =
      Set.of("for", "of", "during", "in", "over", "throughout", "within");
  private static final Set<String> KINDS = Set.of("full", "fiscal", "calendar", "entire", "whole", "current");
  private static final Set<String> ENDED = Set.of("ended", "ending", "to", "through", "beginning");

  private final List<Recogniser> days;

  /** @param days those that read the day a week is named by */
  EnglishDefinites(List<Recogniser> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    if (cursor.take(YEAR_ENDS).isPresent()) {
      int year = tokens.is(from - 1, "since") ? -1 : 0;
      return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "definite", Relative.period(year, Grain.YEAR))
          .with(Modifier.END));
    }
    if (!cursor.take("the") && !cursor.take("its")) {
      return List.of();
    }
    int start = tokens.is(from, "the") ? from : from + 1;
    boolean latest = cursor.take("latest") || cursor.take("most", "recent");
    boolean kind = cursor.takeAny(KINDS);
    if (start == from && (cursor.take("week", "of") || cursor.take("week", "ending"))) {
      return weekOf(cursor, from);
    }
    if (cursor.take("quarter") || latest && cursor.take("period")) {
      int end = cursor.at();
      Meaning plain = situation -> quarter(situation, latest);
      Meaning meaning = endedQuarter(cursor, plain).orElse(plain);
      cursor.moveTo(end);
      return isHyphenated(cursor) ? List.of() : List.of(Phrase.of(start, end, TimexType.DATE, "definite", meaning));
    }
    if (start == from && !latest && !kind && PREPOSITIONS.contains(tokens.at(from - 1).lower())
        && (cursor.take("week") || cursor.take("month"))) {
      Grain grain = cursor.peek(-1).is("week") ? Grain.WEEK : Grain.MONTH;
      return isHyphenated(cursor) ? List.of() : List.of(
          Phrase.of(from, cursor.at(), TimexType.DATE, "definite", Relative.period(0, grain)));
    }
    if (start == from && cursor.take("weekend")) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "definite", EnglishDefinites::weekend));
    }
    if (!cursor.take("year") || latest && !kind || cursor.peek().is("'") || isHyphenated(cursor)) {
      return List.of();
    }
    if (latest) {
      return List.of(Phrase.of(start, cursor.at(), TimexType.DATE, "definite", Relative.period(-1, Grain.YEAR)));
    }
    boolean measured = ENDED.contains(cursor.peek().lower());
    return List.of(measured && !kind
        ? Phrase.of(start, cursor.at(), TimexType.DURATION, "definite", Meaning.fixed(TimeAmount.of(1, Grain.YEAR)))
        : Phrase.of(start, cursor.at(), TimexType.DATE, "definite", EnglishDefinites::year));
  }

  /**
   * "the quarter ended Sept. 30", where none was named before: that which lies about its middle, for those of companies
   * end when they like, and are counted so ("first quarter") that the day does not tell.
   */
  private Optional<Meaning> endedQuarter(Cursor cursor, Meaning named) {
    boolean ends = cursor.take("ended") || cursor.take("ending");
    List<Phrase> day = ends ? DayParts.day(days, cursor.tokens(), cursor.at()) : List.of();
    return day.size() != 1 ? Optional.empty() : Optional.of(situation -> {
      if (situation.before().lastQuarter().isPresent()) {
        return named.in(situation);
      }
      Resolution resolved = day.get(0).meaning().in(situation);
      return resolved.value() instanceof CalendarValue value
          ? new Resolution(
              Calendar.containing(value.first().minusDays(HALF_A_QUARTER), Grain.QUARTER), resolved.anchor())
          : Resolution.open(Grain.QUARTER);
    });
  }

  /** "the week of March 6". */
  private List<Phrase> weekOf(Cursor cursor, int from) {
    List<Phrase> day = DayParts.day(days, cursor.tokens(), cursor.at());
    if (day.size() != 1) {
      return List.of();
    }
    Meaning meaning = situation -> {
      Resolution resolved = day.get(0).meaning().in(situation);
      return resolved.value() instanceof CalendarValue value
          ? new Resolution(Calendar.containing(value.first(), Grain.WEEK), resolved.anchor())
          : Resolution.open(Grain.WEEK);
    };
    return List.of(Phrase.of(from, day.get(0).to(), TimexType.DATE, "definite", meaning));
  }

  private static boolean isHyphenated(Cursor cursor) {
    return cursor.peek().is("-") && cursor.peek().glued();
  }

  /** The quarter that was mentioned last, else the last that is over. */
  private static Resolution quarter(Situation situation, boolean latest) {
    return situation.before().lastQuarter()
        .filter(quarter -> !latest || situation.today().filter(quarter.last()::isAfter).isEmpty())
        .map(quarter -> new Resolution(quarter, Anchor.LAST_MENTION))
        .orElseGet(() -> Relative.period(-1, Grain.QUARTER).in(situation));
  }

  private static Resolution weekend(Situation situation) {
    return Relative.toToday(Grain.WEEKEND, today -> {
      LocalDate day = situation.tense() == Tense.FUTURE || today.getDayOfWeek().getValue() > 5
          ? today : today.minusWeeks(1);
      return Calendar.containing(day, Grain.WEEKEND);
    }).in(situation);
  }

  private static Resolution year(Situation situation) {
    return Relative.period(0, Grain.YEAR).in(situation);
  }
}
