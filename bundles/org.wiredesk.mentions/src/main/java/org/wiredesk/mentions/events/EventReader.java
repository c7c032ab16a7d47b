package org.wiredesk.mentions.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Tense;

/** Makes events of the heads that are found in a sentence. */
final class EventReader {

  private static final int BEHIND_VERB = 4;

  private final Items items;
  private final HeadFinder finder;

  EventReader(Items items) {
    this.items = items;
    this.finder = new HeadFinder(items);
  }

  /** Those with a time. */
  List<Event> dated() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.at(i);
      if (item.isTime()) {
        finder.headOf(i).filter(head -> !isDenied(head)).ifPresent(head -> events.add(event(head, item.time())));
      }
    }
    return events;
  }

  private boolean isDenied(Head head) {
    return Traits.isDenied(items, head.at()) || head.light() >= 0 && Traits.isDenied(items, head.light());
  }

  Event event(Head head, Optional<TemporalExpression> time) {
    Participants who = Participants.of(items, head);
    int start = head.verb() ? head.at() : NounPhrase.start(items, head.at());
    int verb = head.verb() ? head.at() : head.light() >= 0 ? head.light() : start - 1;
    boolean told = head.verb() || head.light() >= 0 || items.at(verb).isIn(LightVerbs.ALL);
    return new Event(head.word().kind(), items.at(head.at()).span(), who.names(), who.roles(), qualities(head, start),
        traits(head, start), !items.at(start).isIn(Set.of("a", "an", "another")),
        told ? tense(verb, head) : Tense.UNKNOWN, phase(head, told && !head.verb() ? verb : -1), time,
        items.sentence());
  }

  private Set<String> qualities(Head head, int start) {
    Set<String> qualities = new TreeSet<>();
    for (int i = start; i < head.at() && !head.verb(); i++) {
      Item item = items.at(i);
      if (item.isWord() && !item.isIn(Grammar.DETERMINERS) && !item.lower().endsWith("'s")) {
        qualities.add(item.lower());
      }
    }
    return qualities;
  }

  private Phase phase(Head head, int verb) {
    Phase named = LightVerbs.phase(items.at(head.at()));
    return named != Phase.WHOLE || verb < 0 ? named : LightVerbs.phase(items, verb - 2, verb + 1);
  }

  private Set<String> traits(Head head, int start) {
    Set<String> traits = new TreeSet<>(Traits.ofPart(items, start));
    traits.addAll(head.verb()
        ? Traits.around(items, head.at() - 3, head.at() + BEHIND_VERB)
        : Traits.around(items, start, head.at() + 2));
    if (head.light() >= 0) {
      traits.addAll(Traits.around(items, head.light() - 3, head.light() + 2));
    }
    return traits;
  }

  private Tense tense(int verb, Head head) {
    int from = verb;
    while (items.at(from - 1).isIn(Grammar.AUXILIARIES) || items.at(from - 1).isIn(LightVerbs.ALL)) {
      from--;
    }
    if (items.has(from, verb, Grammar.AHEAD) || items.at(verb).isIn(Grammar.AHEAD)) {
      return Tense.FUTURE;
    }
    boolean past = head.verb() ? head.word().past() : items.at(verb).verb() && !items.at(verb).isIn(Grammar.NOW);
    return past || items.has(from, verb + 1, Grammar.PASSIVE_OR_PERFECT) ? Tense.PAST : Tense.UNKNOWN;
  }
}
