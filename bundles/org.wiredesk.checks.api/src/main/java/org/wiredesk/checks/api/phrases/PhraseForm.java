package org.wiredesk.checks.api.phrases;

import java.util.List;
import java.util.Map;
import org.wiredesk.text.Span;

/**
 * One of the token sequences that a phrase stands for; it has a fixed length, so that looking for it cannot take more
 * than its length for each token of a sentence.
 *
 * @param tokens what is asked of each; at least one
 * @param gapTokens how many of them stand in gaps
 * @param atStart whether the first of them must be the first of its sentence
 * @param atEnd whether the last of them must be the last of its sentence
 * @param mark what the finding covers, as a span of indexes in {@code tokens}
 * @param labels the same for each label; a label whose part is left out in this form is missing
 */
public record PhraseForm(
    List<TokenPattern> tokens, int gapTokens, boolean atStart, boolean atEnd, Span mark, Map<String, Span> labels) {

  public PhraseForm {
    tokens = List.copyOf(tokens);
    labels = Map.copyOf(labels);
  }
}
