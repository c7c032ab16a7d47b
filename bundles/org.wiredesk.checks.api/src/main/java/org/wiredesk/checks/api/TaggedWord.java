package org.wiredesk.checks.api;

import java.util.List;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * A word or punctuation mark of a {@link TaggedSentence}.
 *
 * @param text as written
 * @param span where it stands in the wire
 * @param spaceBefore whether white space stands before it
 * @param readings what it may be, as far as the sentence did not decide; empty for punctuation and unknown words
 * @param chunks the parts of a phrase it is: {@code B-NP-singular}, {@code I-VP}
 */
public record TaggedWord(String text, Span span, boolean spaceBefore, List<Reading> readings, Set<String> chunks) {

  public TaggedWord {
    readings = List.copyOf(readings);
    chunks = Set.copyOf(chunks);
  }

  /** Whether it is one of some words, in upper or lower case. */
  public boolean isAny(String... words) {
    for (String word : words) {
      if (text.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may have one of some tags, told by how they begin: {@code VB} is any verb. */
  public boolean maybe(String... tags) {
    return readings.stream().anyMatch(reading -> startsWithAny(reading.tag(), tags));
  }

  /** Whether it can have none but some tags, told by how they begin. */
  public boolean surely(String... tags) {
    return !readings.isEmpty() && readings.stream().allMatch(reading -> startsWithAny(reading.tag(), tags));
  }

  /** Whether it may be a form of one of some words. */
  public boolean isFormOf(Set<String> lemmas) {
    return readings.stream().anyMatch(reading -> lemmas.contains(reading.lemma()));
  }

  /** Whether it stands in a phrase of a kind: {@code NP}, {@code VP}, {@code PP}. */
  public boolean isIn(String phrase) {
    return chunks.stream().anyMatch(chunk -> chunk.startsWith("B-" + phrase) || chunk.startsWith("I-" + phrase)
        || chunk.startsWith("E-" + phrase));
  }

  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean startsWithAny(String tag, String... beginnings) {
    for (String beginning : beginnings) {
      if (tag.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
