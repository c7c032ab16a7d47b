package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts of days in Russian: "вчера вечером", "в четверг утром", "вечером в четверг", "утром 26 ноября". */
final class RussianDayParts implements Recogniser {

  private static final Map<String, DayPart> PARTS = Map.of("утром", DayPart.MORNING, "днем", DayPart.AFTERNOON,
      "днём", DayPart.AFTERNOON, "вечером", DayPart.EVENING, "ночью", DayPart.NIGHT);
  private static final Set<String> PREPOSITIONS = Set.of("в", "во");

  private final List<Recogniser> days;

  RussianDayParts(List<Recogniser> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<DayPart> before = cursor.take(PARTS);
    cursor.takeAny(PREPOSITIONS);
    List<Phrase> day = before.isPresent() || cursor.at() == from
        ? DayParts.day(days, tokens, cursor.at()) : List.of();
    if (day.size() != 1) {
      return List.of();
    }
    cursor.moveTo(day.get(0).to());
    Optional<DayPart> part = before.isPresent() ? before : cursor.take(PARTS);
    return part.map(it -> List.of(DayParts.phrase(from, cursor.at(), day.get(0).meaning(), it).including(day.get(0))))
        .orElse(List.of());
  }
}
