package org.wiredesk.text;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the weekdays a text names in full. */
final class WeekdaysNamed {

  private final Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
  private Optional<DayOfWeek> first = Optional.empty();

  void addAll(String sentence) {
    Words.of(sentence).filter(word -> word.endsWith("day")).forEach(this::add);
  }

  private void add(String word) {
    Optional<DayOfWeek> day =
        CalendarWords.weekday(word).filter(found -> found.name().equals(word.toUpperCase(Locale.ROOT)));
    day.ifPresent(found -> counts.merge(found, 1, Integer::sum));
    first = first.or(() -> day);
  }

  boolean none() {
    return first.isEmpty();
  }

  /** The weekday named first, if no other is named more often. */
  Optional<DayOfWeek> leading() {
    return first.filter(day -> counts.values().stream().allMatch(count -> count <= counts.get(day)));
  }
}
