package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a thing is called.
 *
 * @param preferred as the desk writes it
 * @param also other names that are right
 * @param never names that the desk does not want
 * @param translations its names in other languages, each language once
 */
public record Naming(String preferred, List<String> also, List<String> never, List<Translation> translations) {

  public Naming {
    also = List.copyOf(also);
    never = List.copyOf(never);
    translations = List.copyOf(translations);
  }

  /** Of a thing whose names in other languages nobody wrote down. */
  public Naming(String preferred, List<String> also, List<String> never) {
    this(preferred, also, never, List.of());
  }

  /** The preferred name and the others that are right. */
  public List<String> right() {
    return Stream.concat(Stream.of(preferred), also.stream()).toList();
  }

  /** Its names in a text of another language, the usual one first; empty if nobody wrote one down. */
  public List<String> in(String language) {
    return translations.stream().filter(translation -> translation.isFor(language))
        .flatMap(translation -> translation.names().stream()).distinct().toList();
  }
}
