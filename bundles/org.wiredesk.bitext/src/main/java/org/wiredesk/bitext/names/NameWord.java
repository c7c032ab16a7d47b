package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * A word, or a few that together are known, of a name in the translation.
 *
 * @param text as written, without its possessive
 * @param subjects what traditional names say that it means
 * @param translations what a book of names says that the original calls it
 */
public record NameWord(Span span, String text, Kind kind, Set<String> subjects, List<String> translations) {

  /** How it may be found in the original. */
  public enum Kind {
    /** A country, city or body that languages call by tradition, or by its sound. */
    KNOWN,
    /** By its sound alone: it is no English word. */
    SOUND,
    /** Capitals only: as it is, or by other letters. */
    ACRONYM,
    /** An English word, mostly translated: "Ministry". */
    COMMON;

    /** Whether the original ought to have it as it sounds, or by its known name. */
    boolean isJudged() {
      return this == KNOWN || this == SOUND;
    }
  }

  public NameWord {
    subjects = Set.copyOf(subjects);
    translations = List.copyOf(translations);
  }
}
