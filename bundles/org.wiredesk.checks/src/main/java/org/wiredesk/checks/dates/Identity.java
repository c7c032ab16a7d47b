package org.wiredesk.checks.dates;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.mentions.events.Phase;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.Tense;

/** Whether two places of a wire tell of one event: rather no than a doubtful yes. */
final class Identity {

  /** What happens so often, or to so many, that a shared name says little. */
  private static final Set<String> OFTEN = Set.of("killing", "death", "attack", "explosion", "bombing", "shooting",
      "arrest", "abduction", "release", "crash", "fire", "test", "flight", "match", "race", "protest", "publication",
      "closure", "opening", "vote", "launch", "landing", "dismissal", "birth", "call", "speech", "return");
  /** What a country or a body has only one of within months. */
  private static final Set<String> UNIQUE = Set.of("election", "referendum", "inauguration", "summit");
  /** What a person, a place or a body has only one of within months, so that its name alone tells which is meant. */
  private static final Set<String> ONCE = Set.of("election", "referendum", "inauguration", "summit", "festival",
      "congress", "tournament", "resignation", "sentencing", "conviction", "trial", "wedding", "funeral");
  /** Of "the presidential elections" and "the elections" both may be the same. */
  private static final Set<String> OF_ELECTIONS =
      Set.of("presidential", "parliamentary", "general", "local", "municipal", "regional");
  /** Two that are both told of so are hardly one; other traits need only be the same. */
  private static final Set<String> ANEW = Set.of("again", "another", "also", "other", "others", "more", "further",
      "then", "twice", "each", "every", "several", "many", "series", "new", "fresh", "later", "earlier", "separate",
      "similar", "subsequent", "additional", "numerous", "annual", "monthly", "weekly", "daily", "regular");

  private Identity() {}

  /** Whether an event can be known without a name: the only election that a wire looks forward to. */
  static boolean isUnique(Event event) {
    return UNIQUE.contains(event.kind()) && event.definite() && event.tense() != Tense.PAST
        && event.time().orElseThrow().value().grain() == Grain.DAY;
  }

  /** Whether both tell of one event for certain where one is the headline of the other. */
  static boolean isHeadlineOf(Event one, Event other) {
    return mayBeOne(one, other) && shared(one.names(), other.names()) > 0;
  }

  private static boolean mayBeOne(Event one, Event other) {
    return one.kind().equals(other.kind()) && one.sentence() != other.sentence()
        && haveSameTraits(one, other) && one.traits().stream().noneMatch(ANEW::contains)
        && (one.names().containsAll(other.names()) || other.names().containsAll(one.names()))
        && areToldAlike(one, other);
  }

  static boolean areOne(Event one, Event other) {
    boolean unique = isUnique(one) && isUnique(other) && one.qualities().equals(other.qualities());
    return mayBeOne(one, other) && (unique || shareEnough(one, other) || isOfOneName(one, other));
  }

  /**
   * Whether the days of two parts of one event cannot both be: what goes on for some days may be dated on any of them,
   * but not before its start or after its end.
   */
  static boolean exclude(Event one, Event other) {
    Days first = days(one);
    Days second = days(other);
    if (one.phase() == other.phase()) {
      return first.excludes(second);
    }
    boolean inOrder = one.phase() == Phase.START || other.phase() == Phase.END;
    return inOrder ? second.isBefore(first) : first.isBefore(second);
  }

  private static boolean shareEnough(Event one, Event other) {
    int names = shared(one.names(), other.names());
    int roles = shared(one.roles(), other.roles());
    return OFTEN.contains(one.kind()) ? names >= 2 : names >= 1 && names + roles >= 2;
  }

  private static boolean isOfOneName(Event one, Event other) {
    boolean known = one.definite() && other.definite() && besidesElections(one).equals(besidesElections(other));
    return ONCE.contains(one.kind()) && known && !one.names().isEmpty() && one.names().equals(other.names());
  }

  private static Set<String> besidesElections(Event event) {
    Set<String> qualities = new HashSet<>(event.qualities());
    qualities.removeAll(OF_ELECTIONS);
    return qualities;
  }

  private static boolean haveSameTraits(Event one, Event other) {
    return one.traits().equals(other.traits()) || one.kind().equals("election")
        && (isWholeOf(one.traits(), other.traits()) || isWholeOf(other.traits(), one.traits()));
  }

  private static boolean isWholeOf(Set<String> some, Set<String> others) {
    return some.isEmpty() && OF_ELECTIONS.containsAll(others);
  }

  private static int shared(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size();
  }

  /**
   * Both ahead, or near: who was met on Monday may have been met a few months ago too. One ahead and one that no verb
   * tells of, "the talks", must be within days, since the noun may look back on an earlier time.
   */
  private static boolean areToldAlike(Event one, Event other) {
    boolean past = one.tense() == Tense.PAST || other.tense() == Tense.PAST;
    int ahead = (one.tense() == Tense.FUTURE ? 1 : 0) + (other.tense() == Tense.FUTURE ? 1 : 0);
    return switch (ahead) {
      case 2 -> true;
      case 1 -> !past && days(one).isWithinDays(days(other));
      default -> days(one).isNear(days(other));
    };
  }

  private static Days days(Event event) {
    return Days.of(event.time().orElseThrow()).orElseThrow();
  }
}
