package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Something that the translation names and the original does not, where the original names another.
 *
 * @param span in the translation
 * @param instead what the original has there, at least one
 * @param right English for it; empty if that is not certain
 */
public record SwappedInstitution(Span span, List<Named> instead, Optional<Renaming> right) {

  /**
   * What the original has.
   *
   * @param english its usual English name; empty where it has several meanings
   */
  public record Named(Span span, String text, Optional<String> english) {}

  public SwappedInstitution {
    instead = List.copyOf(instead);
  }
}
