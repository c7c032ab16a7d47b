package org.wiredesk.checks.api;

import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

/**
 * All that a check may know.
 *
 * @param bitext the wire with its original, when that is at hand
 */
public record CheckContext(Wire wire, Mentions mentions, CheckProfile profile, Optional<Bitext> bitext) {

  /** Of a wire whose original is not at hand. */
  public CheckContext(Wire wire, Mentions mentions, CheckProfile profile) {
    this(wire, mentions, profile, Optional.empty());
  }

  /** Of a wire whose original is not at hand. */
  public static CheckContext of(Wire wire, CheckProfile profile) {
    return of(wire, Optional.empty(), profile);
  }

  public static CheckContext of(Wire wire, Optional<Original> original, CheckProfile profile) {
    original.ifPresent(source -> source.readAhead(wire.date()));
    Mentions mentions = Mentions.of(wire, profile.locale());
    return new CheckContext(wire, mentions, profile, original.map(source -> Bitext.of(wire, mentions, source)));
  }

  /** What the desk knows; empty unless its profile says otherwise. */
  public FactBook facts() {
    return profile.facts();
  }
}
