package org.wiredesk.mentions.times;

/** A value and what it was told from. */
record Resolution(TimeValue value, Anchor anchor) {

  static Resolution plain(TimeValue value) {
    return new Resolution(value, Anchor.NONE);
  }

  /** For a time that cannot be placed: there is no date to place it by. */
  static Resolution open(Grain grain) {
    return plain(TimePattern.open(grain));
  }
}
