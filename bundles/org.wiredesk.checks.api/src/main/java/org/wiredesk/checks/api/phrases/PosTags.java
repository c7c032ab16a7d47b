package org.wiredesk.checks.api.phrases;

import java.util.List;

/** The part-of-speech tags that a phrase rule may name: those of the Penn Treebank, as LanguageTool uses them. */
public final class PosTags {

  /**
   * In alphabetical order. {@code NN} covers LanguageTool's uncountable nouns too ({@code NN:U}, {@code NN:UN}), {@code
   * PRP} and {@code PRP$} all persons.
   */
  public static final List<String> ALL = List.of(
      "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNP", "NNPS", "NNS", "ORD", "PDT", "POS",
      "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
      "WP$", "WRB");

  private PosTags() {}
}
