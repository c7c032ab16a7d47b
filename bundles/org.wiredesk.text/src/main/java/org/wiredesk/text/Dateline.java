package org.wiredesk.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * Where a wire was written, when and by whom, as the words at its head say: "MOSCOW, 26 Nov.",
 * "BAGHDAD, Oct. 31, 2005 (Xinhua) --".
 *
 * @param span the whole dateline, its closing dash or full stop included
 * @param places the places as written, state or country with its town ("KIRKUK, Iraq"); none in "(Reuters) -"
 * @param day the day without a year, when one is named
 * @param year the year, when one is named
 * @param daySpan where the day (and year) stands
 * @param agency the agency as written, without the brackets or slashes around it
 */
public record Dateline(
    Span span,
    List<String> places,
    Optional<MonthDay> day,
    Optional<Integer> year,
    Optional<Span> daySpan,
    Optional<String> agency) {

  public Dateline {
    places = List.copyOf(places);
  }

  /** The full date, when both day and year are named and the day exists in that year. */
  public Optional<LocalDate> date() {
    return day.flatMap(d -> year.filter(d::isValidYear).map(d::atYear));
  }
}
