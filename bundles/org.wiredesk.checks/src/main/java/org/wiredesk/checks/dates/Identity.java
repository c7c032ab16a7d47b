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

  static boolean areOne(Event one, Event other) {
    return one.kind().equals(other.kind()) && one.sentence() != other.sentence()
        && one.traits().equals(other.traits()) && one.traits().stream().noneMatch(ANEW::contains)
        && (one.names().containsAll(other.names()) || other.names().containsAll(one.names()))
        && (shareEnough(one, other) || isUnique(one) && isUnique(other) && one.qualities().equals(other.qualities()))
        && areToldAlike(one, other);
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
