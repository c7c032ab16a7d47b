package org.wiredesk.mentions.times;

import java.util.Optional;

/**
 * An expression that was recognised, not yet resolved.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param rule the name of what recognised it
 */
record Phrase(int from, int to, TimexType type, Meaning meaning, String rule, Optional<Modifier> modifier,
    Optional<WrittenDay> written) {

  static Phrase of(int from, int to, TimexType type, String rule, Meaning meaning) {
    return new Phrase(from, to, type, meaning, rule, Optional.empty(), Optional.empty());
  }

  /** Whether it names what something is compared with: "a year earlier". */
  boolean isComparison() {
    return rule.equals("distance") || rule.equals("comparison");
  }

  Phrase with(Modifier how) {
    return new Phrase(from, to, type, meaning, rule, Optional.of(how), written);
  }

  Phrase with(WrittenDay words) {
    return new Phrase(from, to, type, meaning, rule, modifier, Optional.of(words));
  }

  /** Keeps the words of the day that it has taken in. */
  Phrase including(Phrase day) {
    return day.written().map(this::with).orElse(this);
  }

  Phrase between(int first, int end) {
    return new Phrase(first, end, type, meaning, rule, modifier, written);
  }
}
