package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a thing is called.
 *
 * @param preferred as the desk writes it
 * @param also other names that are right
 * @param never names that the desk does not want
 */
public record Naming(String preferred, List<String> also, List<String> never) {

  public Naming {
    also = List.copyOf(also);
    never = List.copyOf(never);
  }

  /** The preferred name and the others that are right. */
  public List<String> right() {
    return Stream.concat(Stream.of(preferred), also.stream()).toList();
  }
}
