package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.original.LowerWord;

/** A "not" of two parts with the verb in between: "n'avait jamais", "aucun train ne". */
final class Frames {

  /** In words: how far the two may stand from each other. */
  private static final int FAR = 6;

  private final Set<String> particles;
  private final Set<String> partners;

  /**
   * @param particles the part that denies nothing by itself: "ne", "n'" before a vowel
   * @param partners the other part
   */
  Frames(Set<String> particles, Set<String> partners) {
    this.particles = particles;
    this.partners = partners;
  }

  /** Where the particle of a partner stands, better before it than behind; negative if there is none. */
  int begin(List<LowerWord> words, int place) {
    if (!partners.contains(words.get(place).text())) {
      return -1;
    }
    for (int at = place - 1; at >= Math.max(0, place - FAR); at--) {
      if (isParticle(words.get(at).text())) {
        return at;
      }
    }
    for (int at = place + 1; at < Math.min(words.size(), place + FAR); at++) {
      if (isParticle(words.get(at).text())) {
        return at;
      }
    }
    return -1;
  }

  private boolean isParticle(String word) {
    int apostrophe = word.indexOf('\'');
    return particles.contains(apostrophe < 0 ? word : word.substring(0, apostrophe + 1));
  }
}
