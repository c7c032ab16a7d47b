package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.bitext.institutions.Words.Word;
import org.wiredesk.text.Span;

/**
 * What a sentence says of the things of the table.
 *
 * @param mentions where it surely names some, in order
 * @param traces where it may speak of some, sure or not
 */
record Reading(List<Word> words, List<Mention> mentions, List<Trace> traces) {

  /** Words that may speak of a subject. */
  record Trace(Span span, String subject) {}

  Reading {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    traces = List.copyOf(traces);
  }

  /** Whether it may speak of it. */
  boolean has(String subject) {
    return traces.stream().anyMatch(trace -> trace.subject().equals(subject));
  }

  /** Headlines in capitals have no abbreviations. */
  static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && text.chars().filter(Character::isUpperCase).count() > 8;
  }

  /** Without those that lie in longer ones; "Central Bank" in "European Central Bank". In order of their beginnings. */
  static List<Mention> longest(List<Mention> all) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      boolean inside = all.stream().anyMatch(other -> other != mention
          && other.span().contains(mention.span()) && other.span().length() > mention.span().length());
      if (!inside) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
