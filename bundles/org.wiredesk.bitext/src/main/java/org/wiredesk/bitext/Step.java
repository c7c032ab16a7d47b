package org.wiredesk.bitext;

/**
 * How many sentences of each text a bead may have, and what that costs: {@code -100 log} of how often it occurs
 * relative to one for one. Gale and Church (1993) have dearer sentences without counterpart and cheaper joined ones,
 * for parliament's minutes; these figures were set by measuring news, where sentences are left out. Where a lexicon
 * knows what the original means, sentences that go together have more in common: others are sooner taken for left out.
 */
enum Step {
  ONE_ONE(1, 1, 0, 0),
  ONE_NONE(1, 0, 230, 80),
  NONE_ONE(0, 1, 230, 80),
  TWO_ONE(2, 1, 390, 510),
  ONE_TWO(1, 2, 390, 510),
  TWO_TWO(2, 2, 750, 980),
  THREE_ONE(3, 1, 750, 980),
  ONE_THREE(1, 3, 750, 980);

  static final Step[] ALL = values();

  final int translation;
  final int original;
  final int cost;
  final int costWithMeanings;

  Step(int translation, int original, int cost, int costWithMeanings) {
    this.translation = translation;
    this.original = original;
    this.cost = cost;
    this.costWithMeanings = costWithMeanings;
  }

  boolean isPair() {
    return translation > 0 && original > 0;
  }
}
