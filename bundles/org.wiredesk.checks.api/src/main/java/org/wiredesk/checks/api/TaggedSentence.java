package org.wiredesk.checks.api;

import java.util.List;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A sentence with what a tagger knows of its words.
 *
 * @param words all words and punctuation marks in order; never empty, none with an empty text
 */
public record TaggedSentence(Sentence sentence, List<TaggedWord> words) {

  public TaggedSentence {
    words = List.copyOf(words);
  }

  /** From the first character of a word to the last of another, both by their indices. */
  public Span span(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
