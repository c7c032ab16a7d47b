package org.wiredesk.checks.api.phrases;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wires that a rule is for, by the language they were translated from.
 *
 * @param translationsOnly false when wires that were written in English are meant too
 * @param languages primary subtags of BCP 47 in small letters; none for all languages
 */
public record Originals(boolean translationsOnly, Set<String> languages) {

  public static final Originals ALL = new Originals(false, Set.of());
  public static final Originals ANY_TRANSLATION = new Originals(true, Set.of());

  public Originals {
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
  }

  /** @param original a tag such as {@code ru} or {@code zh-Hant}; empty for a wire written in English */
  public boolean include(Optional<String> original) {
    if (!translationsOnly) {
      return true;
    }
    return original.map(tag -> tag.toLowerCase(Locale.ROOT).split("-", 2)[0])
        .filter(tag -> languages.isEmpty() || languages.contains(tag)).isPresent();
  }
}
