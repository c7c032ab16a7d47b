package org.wiredesk.mentions.events;

import java.util.List;
import org.wiredesk.mentions.Names;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Wire;

/**
 * What a wire tells of events in time, in the order of the text.
 *
 * @param dated the events that have a time
 * @param explanations what is explained by an event
 */
public record Events(List<Event> dated, List<Explanation> explanations) {

  public Events {
    dated = List.copyOf(dated);
    explanations = List.copyOf(explanations);
  }

  /** @param times those of the wire, in order */
  public static Events of(Wire wire, List<TemporalExpression> times, Names names) {
    List<Items> sentences = ItemReader.read(wire, times, names).stream()
        .filter(items -> !Traits.isDoubtful(items))
        .toList();
    return new Events(
        sentences.stream().flatMap(items -> new EventReader(items).dated().stream()).toList(),
        sentences.stream().flatMap(items -> new ExplanationReader(items).all().stream()).toList());
  }
}
