package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.facts.Renamed;

/**
 * Words beside the name of a place or body that make it part of another name, or say that it is one of another time.
 */
final class NameGuards {

  private static final int WORDS_BEFORE = 4;
  /** They begin with a capital for their place alone, or are no part of a name. */
  private static final Set<String> BEFORE = Set.of("the", "in", "at", "from", "to", "of", "for", "and", "or", "but",
      "on", "with", "by", "after", "before", "while", "when", "as", "if", "that", "near", "between", "outside",
      "around", "both", "since", "under", "against", "via", "through", "over", "like", "unlike", "where", "although",
      "because", "despite", "president", "minister", "premier", "king", "capital", "city", "mayor", "ambassador",
      "about", "into");
  /** An event or a body that keeps the name of its place. */
  private static final Set<String> KEEPS = Set.of("process", "format", "talks", "platform", "meeting", "meetings",
      "negotiations", "accords", "accord", "agreement", "agreements", "declaration", "club", "team", "opera", "rider",
      "riders", "cyclist", "cyclists", "consultations", "stock", "fc", "hockey", "round", "rounds", "era", "war",
      "film", "movie", "song", "summit", "forum", "ballet", "region", "oblast", "province", "district", "siege",
      "blockade", "front", "symphony", "nuclear", "test", "tea");
  private static final Set<String> OF_OLD = Set.of("former", "formerly", "then", "ex", "old", "once", "previously",
      "called", "named", "renamed", "known", "colonial", "historic", "historically", "originally", "past", "late",
      "ancient", "was", "were", "became", "predecessor", "successor", "future", "siege", "besieged", "blockade",
      "battle", "defence", "defense", "defenders", "liberation", "born", "native", "grew", "raised", "childhood",
      "youth", "studied", "graduated", "wartime", "soviet");
  private static final Set<String> RENAMING = Set.of(
      "rename", "renamed", "renames", "renaming", "name", "formerly", "rebranded", "rebranding");
  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december");

  private NameGuards() {}

  /** Whether a name is not part of a longer one: "FC Astana", "Astana Opera", "the Astana process". */
  static boolean standsAlone(List<Word> words, FactNames.Found<Renamed> name) {
    if (name.start() > 0) {
      Word before = words.get(name.start() - 1);
      if (before.capital() && !before.mark() && !BEFORE.contains(before.plain())) {
        return false;
      }
    }
    if (name.end() == words.size()) {
      return true;
    }
    Word next = words.get(name.end());
    return (next.mark() || !next.capital() || DAYS.contains(next.plain())) && !KEEPS.contains(next.plain());
  }

  /** Whether the sentence itself says that the name is one of another time, or tells the other one beside it. */
  static boolean explains(List<Word> words, NameDoubt doubt, List<FactNames.Found<Renamed>> all) {
    boolean other = all.stream().anyMatch(name -> name.facts().contains(doubt.thing())
        && doubt.periods().stream().noneMatch(period -> Words.plain(period.name()).equals(Words.plain(name.name()))));
    return other || words.stream().anyMatch(word -> RENAMING.contains(word.plain())) || isOfOld(words, doubt);
  }

  private static boolean isOfOld(List<Word> words, NameDoubt doubt) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < doubt.span().start()) {
      at++;
    }
    for (int i = at - 1; i >= Math.max(0, at - WORDS_BEFORE); i--) {
      if (OF_OLD.contains(words.get(i).plain())) {
        return true;
      }
    }
    return false;
  }
}
