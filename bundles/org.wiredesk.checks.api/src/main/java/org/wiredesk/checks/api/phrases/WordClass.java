package org.wiredesk.checks.api.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Names for what a journalist knows from school, each for one or several part-of-speech tags. */
public enum WordClass {
  /** Common nouns; for names there is {@link TokenTest.Name}. */
  NOUN("noun", "NN", "NNS"),
  SINGULAR("singular", "NN", "NNP"),
  PLURAL("plural", "NNS", "NNPS"),
  VERB("verb", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
  /** A verb that has a subject; modal verbs included. */
  FINITE("finite", "VBD", "VBP", "VBZ", "MD"),
  MODAL("modal", "MD"),
  ADJECTIVE("adjective", "JJ", "JJR", "JJS"),
  ADVERB("adverb", "RB", "RBR", "RBS"),
  PRONOUN("pronoun", "PRP"),
  POSSESSIVE("possessive", "PRP$", "POS"),
  DETERMINER("determiner", "DT", "PDT"),
  PREPOSITION("preposition", "IN", "TO"),
  CONJUNCTION("conjunction", "CC"),
  NUMBER("number", "CD");

  private final String word;
  private final List<String> tags;

  WordClass(String word, String... tags) {
    this.word = word;
    this.tags = List.of(tags);
  }

  /** As a desk file writes it: {@code adjective}. */
  public String word() {
    return word;
  }

  public List<String> tags() {
    return tags;
  }

  public static Optional<WordClass> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }
}
