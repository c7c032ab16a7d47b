package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells whether a time in a sentence is that of an event named there, and not that of what was done about it. */
final class EventLinks {

  private static final int MOST_BETWEEN = 8;
  private static final int MOST_OF_VICTIMS = 12;
  private static final Set<String> VICTIMS = Set.of("killed", "claimed", "injured", "wounded", "destroyed");
  private static final Set<String> BEGINNING = Set.of("began", "begun", "started", "opened");
  private static final Set<String> ENDING = Set.of("ended", "closed", "finished");
  /** A clause that tells when it happened: "that took place on the evening of". */
  private static final Set<String> OF_HAPPENING = Set.of("which", "that", "was", "were", "is", "are", "took", "place",
      "held", "occurred", "happened", "committed", "staged", "carried", "out", "perpetrated", "had", "been", "on", "in",
      "of", "the", "late", "early", "evening", "night", "morning", "afternoon", "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday", "sunday", ",", "began", "started", "dated", "opened", "ended", "closed",
      "finished");
  private static final Set<String> HAPPENING = Set.of("place", "held", "occurred", "happened", "committed", "staged",
      "carried", "perpetrated", "began", "started", "dated", "opened", "ended", "closed", "finished");
  /** Before an event: what follows up to a comma tells of it. */
  private static final Set<String> TIMING = Set.of("after", "following", "since", "before", "during");
  private static final Set<String> SUFFERED = Set.of("killed", "died", "injured", "wounded", "dead", "perished",
      "hurt");
  private static final Set<String> BESIDE_THE_NAME =
      Set.of("the", "deadly", "bloody", "recent", "horrific", "tragic", "last", "infamous", "devastating");
  private static final Set<String> REMEMBERING = Set.of("anniversary", "anniversaries", "memorial", "remembrance",
      "commemoration", "commemorations", "commemorate", "commemorated", "commemorating", "commemorates", "remember",
      "remembered", "remembers", "ceremony", "marked", "marks", "mark", "marking", "years", "year", "mourning",
      "honour", "honor", "honoured", "honored", "tribute");

  private EventLinks() {}

  /**
   * Whether a time behind the name can be no other's: "of 14 November", "(14 November)", "that took place on 14
   * November".
   *
   * @param time index of its first word
   */
  static boolean isTold(List<Word> words, FactNames.Found<?> name, int time) {
    List<String> between = between(words, name, time);
    return between.size() == 1 && (between.get(0).equals("of") || between.get(0).equals("("))
        || isOfVictims(between)
        || between.size() > 1 && between.size() <= MOST_BETWEEN && OF_HAPPENING.containsAll(between)
            && between.stream().anyMatch(HAPPENING::contains);
  }

  /** "that killed the president and his wife on". */
  private static boolean isOfVictims(List<String> between) {
    int size = between.size();
    return size > 2 && size <= MOST_OF_VICTIMS && (between.get(0).equals("that") || between.get(0).equals("which"))
        && VICTIMS.contains(between.get(1))
        && (between.get(size - 1).equals("on") || between.get(size - 1).equals("in"));
  }

  /** Which days of the event are meant: "began on" the first, "ended on" the last. */
  static EventDays part(List<Word> words, FactNames.Found<?> name, int time, EventDays all) {
    List<String> between = between(words, name, time);
    boolean first = between.stream().anyMatch(BEGINNING::contains);
    boolean last = between.stream().anyMatch(ENDING::contains);
    LocalDate day = first ? all.first() : all.last();
    return first == last ? all : new EventDays(day, day);
  }

  /**
   * Whether a time behind the name belongs to it as far as the sentence tells: "After the attacks on 14 November, ...".
   */
  static boolean isLikely(List<Word> words, FactNames.Found<?> name, int time) {
    List<String> between = between(words, name, time);
    return between.size() == 1 && (between.get(0).equals("on") || between.get(0).equals("in"))
        && belongsToEvent(words, name.start(), time);
  }

  private static List<String> between(List<Word> words, FactNames.Found<?> name, int time) {
    return words.subList(name.end(), Math.max(name.end(), time)).stream().map(Word::plain).toList();
  }

  /** "After the attacks on 14 November, ...", "were killed in the attacks on 14 November". */
  private static boolean belongsToEvent(List<Word> words, int name, int time) {
    int before = name - 1;
    while (before >= 0 && BESIDE_THE_NAME.contains(words.get(before).plain())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean opens = before == 0 || words.get(before - 1).mark();
    if (words.get(before).is("since")) {
      return true;
    }
    boolean timed = TIMING.contains(words.get(before).plain()) && opens && endsAtComma(words, time);
    boolean suffered = before > 0 && (words.get(before).is("in") || words.get(before).is("during"))
        && SUFFERED.contains(words.get(before - 1).plain());
    return timed || suffered;
  }

  private static boolean endsAtComma(List<Word> words, int time) {
    for (int i = time; i < Math.min(words.size(), time + 6); i++) {
      if (words.get(i).is(",") && !(i + 1 < words.size() && isYear(words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Word word) {
    return word.plain().length() == 4 && word.plain().chars().allMatch(Character::isDigit);
  }

  /** Whether a sentence may speak of a day on which an event is remembered. */
  static boolean isRemembered(List<Word> words) {
    return words.stream().anyMatch(word -> REMEMBERING.contains(word.plain()));
  }
}
