package org.wiredesk.bitext;

import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.text.Sentence;

/**
 * What a person said belongs together: the words of sentences of the translation and of the original. One side may be
 * empty: then the other's have no counterpart.
 *
 * @param translation words with single blanks between them
 * @param original the same, of the original
 */
public record HandPair(String translation, String original) {

  /** @throws IllegalArgumentException if both are blank */
  public HandPair {
    translation = String.join(" ", words(translation));
    original = String.join(" ", words(original));
    if (translation.isEmpty() && original.isEmpty()) {
      throw new IllegalArgumentException("a pair without words");
    }
  }

  /** Of whole sentences; one of the lists may be empty. */
  public static HandPair of(List<Sentence> translation, List<Sentence> original) {
    return new HandPair(text(translation), text(original));
  }

  private static String text(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  static String[] words(String text) {
    return text.strip().split("\\s+");
  }
}
