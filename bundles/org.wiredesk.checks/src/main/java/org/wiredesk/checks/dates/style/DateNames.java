package org.wiredesk.checks.dates.style;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.WrittenDate;

/** Knows the dates that are names, which no style changes: "the July 20 Movement", "7 July bombings", "September 11". */
final class DateNames {

  /** What a date gives its name to. */
  private static final Set<String> NAMED = Set.of(
      "airport", "alliance", "anniversary", "attack", "attacks", "attacker", "attackers", "avenue", "battalion",
      "bombing", "bombings", "bomber", "bombers", "boulevard", "bridge", "brigade", "brigades", "coalition",
      "commission", "coup", "factory", "forces", "front", "group", "hijackers", "hijackings", "holiday", "hospital",
      "incident", "massacre", "movement", "organisation", "organization", "party", "plant", "plot", "plotters",
      "prison", "process", "putsch", "revolution", "school", "square", "stadium", "street", "suspects", "tragedy",
      "university", "uprising", "victims");

  /** What can stand between: "the September 11, 2001, terror attacks". */
  private static final Set<String> QUALIFIERS = Set.of(
      "terror", "terrorist", "suicide", "bomb", "al-qaeda", "revolutionary", "military", "hotel", "train");

  private static final MonthDay SEPTEMBER_11 = MonthDay.of(Month.SEPTEMBER, 11);
  private static final int YEAR_OF_SEPTEMBER_11 = 2001;
  /** Within so many days of it, the date is the day and not the event. */
  private static final int NEAR = 45;

  private DateNames() {}

  /** @param today the wire's own day */
  static boolean isName(WrittenDate date, Optional<LocalDate> today) {
    return namesWhatFollows(date) || isSeptember11(date, today);
  }

  private static boolean namesWhatFollows(WrittenDate date) {
    int at = date.span().end();
    String word = wordBehind(date.text(), at);
    if (QUALIFIERS.contains(word.toLowerCase(Locale.ROOT))) {
      at = date.text().indexOf(word, at) + word.length();
      word = wordBehind(date.text(), at);
    }
    return NAMED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The word behind a space, or behind the comma that closes a year; empty when something else stands there. */
  private static String wordBehind(String text, int end) {
    int at = end;
    while (at < text.length() && at - end < 2 && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    int start = at;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-' && at > start)) {
      at++;
    }
    return start == end ? "" : text.substring(start, at);
  }

  private static boolean isSeptember11(WrittenDate date, Optional<LocalDate> today) {
    if (date.month() != SEPTEMBER_11.getMonth() || !date.days().equals(List.of(SEPTEMBER_11.getDayOfMonth()))
        || date.order() == DateStyle.Order.DAY_FIRST) {
      return false;
    }
    Optional<Integer> year = date.times().get(0).written().orElseThrow().year();
    return year.map(it -> it == YEAR_OF_SEPTEMBER_11).orElse(today.filter(DateNames::isFarFromSeptember11).isPresent());
  }

  private static boolean isFarFromSeptember11(LocalDate today) {
    LocalDate day = SEPTEMBER_11.atYear(today.getYear());
    return today.getYear() >= YEAR_OF_SEPTEMBER_11 && Math.abs(ChronoUnit.DAYS.between(day, today)) > NEAR;
  }
}
