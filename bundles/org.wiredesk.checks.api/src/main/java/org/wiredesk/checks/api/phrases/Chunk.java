package org.wiredesk.checks.api.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of phrases that LanguageTool's chunker finds, and places in them. A desk file writes them {@code NP}, or
 * {@code NP-end}.
 */
public enum Chunk {
  NP("NP", "B-NP-singular", "B-NP-plural", "I-NP-singular", "I-NP-plural", "E-NP-singular", "E-NP-plural"),
  NP_START("NP-start", "B-NP-singular", "B-NP-plural"),
  NP_END("NP-end", "E-NP-singular", "E-NP-plural"),
  NP_SINGULAR("NP-singular", "B-NP-singular", "I-NP-singular", "E-NP-singular"),
  NP_PLURAL("NP-plural", "B-NP-plural", "I-NP-plural", "E-NP-plural"),
  VP("VP", "B-VP", "I-VP"),
  VP_START("VP-start", "B-VP"),
  PP("PP", "B-PP", "I-PP"),
  ADJP("ADJP", "B-ADJP", "I-ADJP"),
  ADVP("ADVP", "B-ADVP", "I-ADVP"),
  SBAR("SBAR", "B-SBAR", "I-SBAR"),
  PRT("PRT", "B-PRT", "I-PRT");

  private final String word;
  private final List<String> tags;

  Chunk(String word, String... tags) {
    this.word = word;
    this.tags = List.of(tags);
  }

  /** As a desk file writes it: {@code NP-start}. */
  public String word() {
    return word;
  }

  /** The chunk tags it stands for: {@code B-NP-singular}. */
  public List<String> tags() {
    return tags;
  }

  public static Optional<Chunk> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }
}
