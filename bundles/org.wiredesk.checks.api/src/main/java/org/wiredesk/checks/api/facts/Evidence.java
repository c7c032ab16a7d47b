package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a fact rests on.
 *
 * @param sources addresses, or books; may be empty
 * @param checked the day up to which the fact was compared with them; of what changed later it knows nothing
 * @param confirmed whether somebody compared it with a source at all
 */
public record Evidence(List<String> sources, Optional<FactDate> checked, boolean confirmed) {

  public static final Evidence NONE = new Evidence(List.of(), Optional.empty());

  public Evidence {
    sources = List.copyOf(sources);
  }

  /** Of what was compared with its sources. */
  public Evidence(List<String> sources, Optional<FactDate> checked) {
    this(sources, checked, true);
  }
}
