package org.wiredesk.checks.api;

import java.util.Locale;

/** A stateless function from a sentence or a wire to findings. Never reads the system clock or a preference. */
public sealed interface Check permits BitextCheck, SentenceCheck, TaggedCheck, WireCheck {

  CheckInfo info();

  /** Whether it knows what to make of wires in a language; most know English only. */
  default boolean reads(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }
}
