package org.wiredesk.checks.dates.years;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.text.Sentence;

/**
 * A year and what stands around it.
 *
 * @param wireYear the year of the wire's own date
 * @param before the words before the expression, the nearest first
 * @param words all words of the sentence in lower case
 * @param event what the expression dates, where that is certain
 */
record YearScene(WrittenYear year, int wireYear, List<String> before, Set<String> words, Optional<Event> event) {

  private static final int MOST_BEFORE = 12;

  static YearScene of(WrittenYear year, int wireYear, String text, Set<String> words, Optional<Event> event) {
    List<String> before = WordsBefore.of(text, year.time().span().start(), MOST_BEFORE);
    return new YearScene(year, wireYear, before, words, event);
  }

  /** The words of a sentence, told once for all its years. */
  static Set<String> words(Sentence sentence) {
    return Arrays.stream(sentence.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]")).collect(Collectors.toSet());
  }

  int yearsAhead() {
    return year.year() - wireYear;
  }

  /** Word so many places before the expression, from 0; empty beyond what is kept. */
  String wordBefore(int places) {
    return places < before.size() ? before.get(places) : "";
  }

  boolean saysOneOf(Set<String> some) {
    return some.stream().anyMatch(words::contains);
  }
}
