package org.wiredesk.bitext;

/**
 * Something in a sentence that its counterpart in the other language ought to have too, as a number: cues are the same
 * when their numbers are. How much it tells lies in its lowest bits.
 */
final class Cue {

  /** No cue: stands behind those of a word. */
  static final long END = -1;

  private static final int BITS = 4;
  private static final Kind[] KINDS = Kind.values();

  /** What a cue is, and how sure it is that a counterpart has it and others have not; set by measuring. */
  enum Kind {
    DIGIT(0.4),
    NUMBER(1.2),
    MONTH(0.8),
    WEEKDAY(0.8),
    QUESTION(1.0),
    QUOTATION(0.4),
    SHORT_WORD(0.35),
    WORD(0.6),
    LONG_WORD(1.0),
    SPELLED(1.2),
    MEANING(0.5),
    COMMON_MEANING(0.15);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  private Cue() {}

  static long of(Kind kind, long value) {
    return value << BITS | kind.ordinal();
  }

  /** Whether it is a meaning of a lexicon. */
  static boolean isMeaning(long cue) {
    return (cue & (1 << BITS) - 1) >= Kind.MEANING.ordinal();
  }

  /** Whether it is one that nearly every wire has. */
  static boolean isCommon(long cue) {
    return (cue & (1 << BITS) - 1) == Kind.COMMON_MEANING.ordinal();
  }

  static double weight(long cue) {
    return KINDS[(int) (cue & (1 << BITS) - 1)].weight;
  }
}
