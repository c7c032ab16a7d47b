package org.wiredesk.checks.api.phrases;

import java.util.List;

/** What a phrase rule looks for, as its file writes it; {@link PhraseForms} spells it out. */
public sealed interface Phrase {

  record Token(TokenPattern pattern) implements Phrase {}

  record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  record Choice(List<Phrase> branches) implements Phrase {
    public Choice {
      branches = List.copyOf(branches);
    }
  }

  /** The part {@code min} to {@code max} times in a row. */
  record Repeat(Phrase part, int min, int max) implements Phrase {
    public Repeat {
      if (min < 0 || max < min || max == 0) {
        throw new IllegalArgumentException("not a number of times: " + min + " to " + max);
      }
    }
  }

  /** Up to {@code max} tokens that may stand between. */
  record Gap(TokenPattern each, int max) implements Phrase {
    public Gap {
      if (max < 1) {
        throw new IllegalArgumentException("not a gap: " + max);
      }
    }
  }

  /** A part that suggestions and messages can speak of. */
  record Labelled(String label, Phrase part) implements Phrase {}

  /** The words that the finding covers; a phrase without any is covered as a whole. */
  record Marked(Phrase part) implements Phrase {}

  /** A place without words: the first or the last of the sentence. */
  record Edge(boolean start) implements Phrase {}
}
