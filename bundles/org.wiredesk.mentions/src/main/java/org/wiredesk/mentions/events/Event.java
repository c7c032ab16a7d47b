package org.wiredesk.mentions.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Span;

/**
 * An event that a sentence tells of.
 *
 * @param kind its noun in the singular, the same for verb and noun: "visit"
 * @param head the word that names it
 * @param named the names in its clause, who takes part and where, as written by a key that spellings of one share
 * @param roles those who take part without a name, in the words of the sentence: "ministers"
 * @param qualities the other words before its noun: "leadership" of an election
 * @param traits what sets it apart from others of its kind: "next", "second", "70th"
 * @param definite false behind "a", which brings up an event anew
 * @param tense how it is told; {@code UNKNOWN} for a noun that no verb tells of
 * @param time the time that certainly belongs to it
 * @param sentence index of the sentence in the wire
 */
public record Event(String kind, Span head, Map<String, String> named, Set<String> roles, Set<String> qualities,
    Set<String> traits, boolean definite, Tense tense, Phase phase, Optional<TemporalExpression> time, int sentence) {

  public Event {
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    roles = Set.copyOf(roles);
    qualities = Set.copyOf(qualities);
    traits = Set.copyOf(traits);
  }

  /** The keys of the names. */
  public Set<String> names() {
    return named.keySet();
  }
}
