package org.wiredesk.review.claims;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

/** A wire as the finders of claims read it. */
record ClaimText(Wire wire, Mentions mentions, List<SentenceWords> sentences) {

  static ClaimText of(CheckContext context) {
    return new ClaimText(
        context.wire(), context.mentions(), context.wire().sentences().stream().map(SentenceWords::of).toList());
  }

  /** The sentence around or behind an offset; the last one when none is. */
  SentenceWords sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }
}
