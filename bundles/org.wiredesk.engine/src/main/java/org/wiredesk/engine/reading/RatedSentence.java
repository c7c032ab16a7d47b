package org.wiredesk.engine.reading;

import org.wiredesk.text.Span;

/**
 * A sentence with something wrong in it.
 *
 * @param index of the sentence among all that were rated, from 0
 * @param findings all that begin in it, also those that count nothing
 * @param score see {@link ReadingOrder}; above 0
 * @param rank 1 for the worst; no two sentences of a wire have the same
 */
public record RatedSentence(int index, Span span, int findings, int score, int rank) {

  public Heat heat() {
    return Heat.of(score);
  }
}
