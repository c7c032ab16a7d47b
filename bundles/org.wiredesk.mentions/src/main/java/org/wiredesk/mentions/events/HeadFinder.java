package org.wiredesk.mentions.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimeAmount;

/** Walks from a time to the word whose event it dates, and gives up where the time could belong to something else. */
final class HeadFinder {

  private static final int REACH = 14;
  private static final int SUBJECT_REACH = 25;
  /** As far from the start of its sentence a time may stand that opens it. */
  private static final int OPENING = 5;
  private static final Set<String> NO_POINT = WordList.of("""
      and or to until till from by since before after between through than not within following
      """);
  private static final Set<String> LIST = Set.of("and", "or", "to", "until", "till", "through");

  private final Items items;

  HeadFinder(Items items) {
    this.items = items;
  }

  /** @param time index of a time */
  Optional<Head> headOf(int time) {
    if (!isPoint(time)) {
      return Optional.empty();
    }
    if (isAttribute(time)) {
      return attributive(time);
    }
    return before(time).or(() -> time <= OPENING ? behind(time) : Optional.empty());
  }

  /** "on" a day, or a day without a preposition, but no end of a range and no part of a list. */
  boolean isPoint(int time) {
    Item before = items.at(time - 1);
    Item behind = items.at(time + 1);
    boolean continued = (behind.isIn(LIST) || behind.isMark("-–—,/")) && (isDate(time + 2) || isDate(time + 3));
    return isDate(time) && !before.isIn(NO_POINT) && !before.isMark("-–—/(") && !continued;
  }

  /** No length of time and no clock. */
  private boolean isDate(int at) {
    return items.at(at).time()
        .filter(time -> !(time.value() instanceof TimeAmount) && !isClock(time.value().grain()))
        .isPresent();
  }

  private static boolean isClock(Grain grain) {
    return grain == Grain.SECOND || grain == Grain.MINUTE || grain == Grain.HOUR;
  }

  /** "Friday's", "the 3 May" before a noun. */
  private boolean isAttribute(int time) {
    String text = items.at(time).text().toLowerCase(Locale.ROOT);
    Item next = items.at(time + 1);
    boolean noun = next.isName() || next.isWord() && !next.isIn(Grammar.PREPOSITIONS)
        && !next.isIn(Grammar.CLAUSE_STARTS) && !next.isIn(Grammar.DETERMINERS) && !next.isIn(Grammar.AUXILIARIES);
    return next.is("'s") || items.at(time - 1).isIn(Grammar.DETERMINERS) || text.startsWith("the ") && noun;
  }

  /** "Friday's talks", "the 3 May summit". */
  private Optional<Head> attributive(int time) {
    for (int i = time + (items.is(time + 1, "'s") ? 2 : 1); i <= time + OPENING; i++) {
      Optional<Head> head = Head.at(items, i).filter(it -> !it.verb());
      Item item = items.at(i);
      if (head.isPresent() || Grammar.isBreak(items, i) || item.isTime() || item.isIn(Grammar.PREPOSITIONS)
          || item.isIn(Grammar.CLAUSE_STARTS) || items.at(i).verb()) {
        return head;
      }
    }
    return Optional.empty();
  }

  private Optional<Head> before(int time) {
    for (int i = time - 1; i >= Math.max(0, time - REACH); i--) {
      Item item = items.at(i);
      Optional<Head> head = Head.at(items, i);
      if (item.isIn(LightVerbs.ALL) && !isPlainTo(i)) {
        return subject(i).or(() -> head);
      }
      if (head.isPresent()) {
        return head.map(it -> it.verb() ? it : verbOf(it));
      }
      if (ends(i) || items.at(i).verb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "arrived in Minsk on a working visit": the verb, when it says the same as the noun behind it. */
  private Head verbOf(Head noun) {
    for (int i = noun.at() - 1; i >= Math.max(0, noun.at() - REACH) && !ends(i); i--) {
      Optional<Head> head = Head.at(items, i).filter(Head::verb);
      if (head.isPresent() || items.at(i).verb()) {
        return head.filter(it -> it.word().kind().equals(noun.word().kind())).orElse(noun);
      }
    }
    return noun;
  }

  private boolean ends(int at) {
    return Grammar.isBreak(items, at) || isDate(at) || items.at(at).isIn(Grammar.CLAUSE_STARTS);
  }

  private boolean isPlainTo(int at) {
    return items.is(at, "to") && !items.at(at + 1).verb();
  }

  /** The noun that a light verb tells of: "the talks between both sides took place". */
  private Optional<Head> subject(int light) {
    int end = light;
    while (items.at(end).isIn(LightVerbs.ALL) || items.at(end).isIn(Grammar.AUXILIARIES)) {
      end--;
    }
    for (int i = end; i >= Math.max(0, end - SUBJECT_REACH); i--) {
      Optional<Head> head = Head.at(items, i).filter(it -> !it.verb());
      if (head.isPresent() && isSubject(i)) {
        return head.map(it -> it.toldBy(light));
      }
      if (ends(i) || head.isEmpty() && items.at(i).verb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not "of the visit", but for "the second day of the visit". */
  private boolean isSubject(int noun) {
    int start = NounPhrase.start(items, noun);
    return !items.at(start - 1).isIn(Grammar.PREPOSITIONS) || !Traits.ofPart(items, start).isEmpty();
  }

  /** "On 3 May, the ministers met": the first verb behind a time that opens its sentence. */
  private Optional<Head> behind(int time) {
    int start = time + (items.at(time + 1).isMark(",") ? 2 : 1);
    Optional<Head> subject = Optional.empty();
    boolean light = false;
    for (int i = start; i <= start + SUBJECT_REACH; i++) {
      Optional<Head> head = Head.at(items, i);
      if (head.isPresent() && (light || head.get().verb()) || ends(i)) {
        return head;
      }
      if (items.at(i).isIn(LightVerbs.ALL) && subject.isPresent()) {
        int verb = i;
        return subject.map(it -> it.toldBy(verb));
      }
      light |= items.at(i).isIn(LightVerbs.ALL);
      if (!light && head.isEmpty() && !items.at(i).isIn(Grammar.AUXILIARIES) && items.at(i).verb()) {
        return Optional.empty();
      }
      subject = subject.or(() -> head);
    }
    return Optional.empty();
  }
}
