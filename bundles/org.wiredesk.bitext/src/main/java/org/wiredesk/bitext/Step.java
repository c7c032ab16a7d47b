package org.wiredesk.bitext;

/**
 * How many sentences of each text a bead may have, and what that costs: {@code -100 log} of how often it occurs
 * relative to one for one. The figures up to two sentences are those of Gale and Church (1993).
 */
enum Step {
  ONE_ONE(1, 1, 0),
  ONE_NONE(1, 0, 450),
  NONE_ONE(0, 1, 450),
  TWO_ONE(2, 1, 230),
  ONE_TWO(1, 2, 230),
  TWO_TWO(2, 2, 440),
  THREE_ONE(3, 1, 440),
  ONE_THREE(1, 3, 440);

  static final Step[] ALL = values();

  final int translation;
  final int original;
  final int cost;

  Step(int translation, int original, int cost) {
    this.translation = translation;
    this.original = original;
    this.cost = cost;
  }

  boolean isPair() {
    return translation > 0 && original > 0;
  }
}
