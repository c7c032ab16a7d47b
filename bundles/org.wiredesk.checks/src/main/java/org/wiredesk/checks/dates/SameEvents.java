package org.wiredesk.checks.dates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.mentions.events.Event;

/**
 * Finds events of a wire that are one and have two days. An event is compared with the {@value #MOST} before it that
 * share its kind and a name, so that the time taken is linear in the length of the wire. Three days for what looks like
 * one event are those of several.
 */
final class SameEvents {

  /** An event with the one before it that it contradicts. */
  record Pair(Event earlier, Event later) {

    private Stream<Event> both() {
      return Stream.of(earlier, later);
    }
  }

  private static final int MOST = 12;

  private final Map<String, Deque<Event>> recent = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Event, List<Pair>> ofEvent = new IdentityHashMap<>();

  private final boolean headline;

  private SameEvents(boolean headline) {
    this.headline = headline;
  }

  /** @param headline whether the first sentence of the wire is its headline */
  static List<Pair> of(List<Event> dated, boolean headline) {
    SameEvents found = new SameEvents(headline);
    dated.stream().filter(event -> days(event).isPresent()).forEach(found::compare);
    return found.pairs.stream().filter(found::isOnlyOne).toList();
  }

  private void compare(Event event) {
    Set<Event> before = new LinkedHashSet<>();
    for (String name : keys(event)) {
      Deque<Event> same = recent.computeIfAbsent(event.kind() + " " + name, key -> new ArrayDeque<>());
      before.addAll(same);
      same.addFirst(event);
      if (same.size() > MOST) {
        same.removeLast();
      }
    }
    List<Event> alike = before.stream()
        .filter(other -> Identity.areOne(other, event)
            || isHeadline(other, event) && Identity.isHeadlineOf(other, event))
        .toList();
    if (alike.stream().allMatch(other -> Identity.exclude(other, event))) {
      alike.stream().findFirst().ifPresent(other -> add(new Pair(other, event)));
    }
  }

  /** Whether one stands in the headline and the other in the sentence that says it in full. */
  private boolean isHeadline(Event one, Event other) {
    return headline && one.sentence() == 0 && other.sentence() == 1;
  }

  private void add(Pair pair) {
    pairs.add(pair);
    pair.both().forEach(event -> ofEvent.computeIfAbsent(event, key -> new ArrayList<>()).add(pair));
  }

  /** Names, and the empty one for events that need none. */
  private static Set<String> keys(Event event) {
    Set<String> keys = new LinkedHashSet<>(event.names());
    if (Identity.isUnique(event)) {
      keys.add("");
    }
    return keys;
  }

  /** Whether no third day is told of what this pair tells of. */
  private boolean isOnlyOne(Pair pair) {
    return pair.both().flatMap(event -> ofEvent.get(event).stream()).flatMap(Pair::both)
        .noneMatch(third -> pair.both().allMatch(mine -> mine != third && Identity.exclude(mine, third)));
  }

  private static Optional<Days> days(Event event) {
    return Days.of(event.time().orElseThrow());
  }
}
