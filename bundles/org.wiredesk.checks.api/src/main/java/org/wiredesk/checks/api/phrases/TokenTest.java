package org.wiredesk.checks.api.phrases;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing asked of a token: a word, a number or a punctuation mark. Words and tags are kept sorted, so that a rule reads
 * the same each time.
 */
public sealed interface TokenTest {

  /** Whatever it is. */
  record Any() implements TokenTest {}

  /** One of these words as it stands; {@code exact} with these capitals, else with any. */
  record Words(Set<String> words, boolean exact) implements TokenTest {
    public Words {
      words = Collections.unmodifiableSet(new TreeSet<>(words));
    }
  }

  /** Any form of one of these words, named by their base forms: "take" for "took". */
  record Forms(Set<String> lemmas) implements TokenTest {
    public Forms {
      lemmas = Collections.unmodifiableSet(new TreeSet<>(lemmas));
    }
  }

  /** One of these part-of-speech tags, among all that the token may have; see {@link PosTags}. */
  record Tags(Set<String> tags) implements TokenTest {
    public Tags {
      tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }
  }

  /** A proper name: tagged as one, or written with a capital and unknown to the dictionary, as most foreign names are. */
  record Name() implements TokenTest {}

  /** Part of a phrase of this kind. */
  record InChunk(Chunk chunk) implements TokenTest {}

  record Shaped(Shape shape) implements TokenTest {}
}
