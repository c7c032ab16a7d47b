package org.wiredesk.checks.api;

import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

/** All that a check may know. */
public record CheckContext(Wire wire, Mentions mentions, CheckProfile profile) {

  public static CheckContext of(Wire wire, CheckProfile profile) {
    return new CheckContext(wire, Mentions.of(wire, profile.locale()), profile);
  }

  /** What the desk knows; empty unless its profile says otherwise. */
  public FactBook facts() {
    return profile.facts();
  }
}
