package org.wiredesk.review.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;

/** Finds days and dates, and what is said of years long past; a day that is named again is one claim. */
final class DateFinder implements ClaimFinder {

  /** What lies further back than this is history. */
  private static final int NEWS_MONTHS = 13;

  @Override
  public List<Claim> find(ClaimText text) {
    Optional<LocalDate> today = text.wire().date().map(WireDate::day);
    Map<String, Claim> strongest = new LinkedHashMap<>();
    Map<String, List<Span>> places = new HashMap<>();
    for (TemporalExpression time : text.mentions().times()) {
      if (time.value() instanceof CalendarValue value && isTold(time, text)) {
        claim(time, value, today, text).ifPresent(claim -> {
          String key = value.timex3() + claim.kind();
          strongest.merge(key, claim, (old, more) -> more.strength() > old.strength() ? more : old);
          places.computeIfAbsent(key, it -> new ArrayList<>()).add(claim.span());
        });
      }
    }
    List<Claim> found = new ArrayList<>();
    strongest.forEach((key, claim) -> found.add(
        claim.with(places.get(key).stream().filter(place -> !place.equals(claim.span())).toList())));
    return found;
  }

  /** The dateline's own day is no claim of the text, nor is the year in the name "Shield-2024". */
  private static boolean isTold(TemporalExpression time, ClaimText text) {
    int start = time.span().start();
    String all = text.wire().text();
    boolean named = start > 1 && all.charAt(start - 1) == '-' && Character.isLetter(all.charAt(start - 2));
    return !named && text.wire().dateline().filter(line -> line.span().overlaps(time.span())).isEmpty();
  }

  private static Optional<Claim> claim(
      TemporalExpression time, CalendarValue value, Optional<LocalDate> today, ClaimText text) {
    boolean past = today.map(day -> value.last().isBefore(day.minusMonths(NEWS_MONTHS))).orElse(false);
    boolean written = time.written().isPresent();
    boolean figures = hasFigures(time.span().of(text.wire().text()));
    if (past && (written || figures || value.grain() == Grain.YEAR)) {
      int strength = written || value.grain() == Grain.MONTH ? 70 : figures ? 55 : 40;
      return Optional.of(claim(ClaimKind.HISTORY, time, text, strength,
          "Past history: did it happen then, and as told here?"));
    }
    if (written) {
      boolean weekday = time.weekday().isPresent();
      return Optional.of(claim(ClaimKind.DATE, time, text, weekday ? 70 : 60, weekday
          ? "A day: does its weekday fit, and is it the original's?"
          : "A day: is it the one that the original names?"));
    }
    return switch (value.grain()) {
      case DAY, PART_OF_DAY -> Optional.of(claim(ClaimKind.DATE, time, text, 40, "A day told from the wire's own."));
      case MINUTE -> Optional.of(claim(ClaimKind.DATE, time, text, 45, "An hour: in which zone?"));
      case MONTH, YEAR -> Optional.of(claim(ClaimKind.DATE, time, text, figures ? 45 : 35,
          "A month or a year: is it the one that the original names?"));
      default -> Optional.empty();
    };
  }

  private static boolean hasFigures(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  private static Claim claim(ClaimKind kind, TemporalExpression time, ClaimText text, int strength, String why) {
    Sentence sentence = text.sentenceAt(time.span().start()).sentence();
    return Claim.of(kind, time.span(), sentence, text.wire().text(), strength, why);
  }
}
