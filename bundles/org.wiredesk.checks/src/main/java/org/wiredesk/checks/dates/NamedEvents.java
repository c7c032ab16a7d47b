package org.wiredesk.checks.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.mentions.events.Phase;

/** The dated events of a wire by kind and name. */
final class NamedEvents {

  /** Of more events with one name it is not certain which is meant. */
  private static final int MOST = 8;

  private final Map<String, List<Event>> byName = new HashMap<>();

  NamedEvents(List<Event> dated) {
    for (Event event : dated) {
      event.names().forEach(name ->
          byName.computeIfAbsent(event.kind() + " " + name, key -> new ArrayList<>()).add(event));
    }
  }

  /** All that an event told without a time may be; none when it is brought up anew or set apart from others. */
  List<Event> sameAs(Event event) {
    if (!event.definite() || !event.traits().isEmpty()) {
      return List.of();
    }
    Set<Event> found = new HashSet<>();
    for (String name : event.names()) {
      List<Event> same = byName.getOrDefault(event.kind() + " " + name, List.of());
      if (same.size() > MOST) {
        return List.of();
      }
      same.stream().filter(other -> isNested(event.names(), other.names()) && other.phase() != Phase.END)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean isNested(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
