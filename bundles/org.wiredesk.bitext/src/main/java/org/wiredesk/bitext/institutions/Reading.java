package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.bitext.institutions.Words.Word;
import org.wiredesk.text.Span;

/**
 * What a sentence says of the things of the table.
 *
 * @param mentions where it surely names some, in order
 * @param traces where it may speak of some, sure or not
 * @param subjects of the traces
 */
record Reading(List<Word> words, List<Mention> mentions, List<Trace> traces, Set<String> subjects) {

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed());

  /** Words that may speak of a subject. */
  record Trace(Span span, String subject) {}

  Reading {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    traces = List.copyOf(traces);
    subjects = Set.copyOf(subjects);
  }

  static Reading of(List<Word> words, List<Mention> mentions, List<Trace> traces) {
    return new Reading(
        words, longest(mentions), traces, traces.stream().map(Trace::subject).collect(Collectors.toSet()));
  }

  /** Whether it may speak of it. */
  boolean has(String subject) {
    return subjects.contains(subject);
  }

  /** Headlines in capitals have no abbreviations. */
  static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && text.chars().filter(Character::isUpperCase).count() > 8;
  }

  /** Without those that lie in longer ones: "Central Bank" in "European Central Bank". */
  private static List<Mention> longest(List<Mention> all) {
    List<Mention> kept = new ArrayList<>();
    int end = -1;
    for (Mention mention : all.stream().sorted(Comparator.comparing(Mention::span, LONGEST_FIRST)).toList()) {
      boolean again = !kept.isEmpty() && kept.get(kept.size() - 1).span().equals(mention.span());
      if (again || mention.span().end() > end) {
        kept.add(mention);
        end = mention.span().end();
      }
    }
    return kept;
  }
}
