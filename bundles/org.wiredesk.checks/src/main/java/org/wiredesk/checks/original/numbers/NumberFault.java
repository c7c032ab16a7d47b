package org.wiredesk.checks.original.numbers;

import java.util.Optional;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantity;

/**
 * A number in which a translation and its original differ.
 *
 * @param translation empty when it is missing there
 * @param original empty when the translation has added it
 * @param certain whether each of the two sentences has just this one number that the other lacks
 */
record NumberFault(
    NumberAspect aspect, Pair pair, Optional<Quantity> translation, Optional<Quantity> original, boolean certain) {

  NumberFault {
    if (translation.isEmpty() && original.isEmpty()) {
      throw new IllegalArgumentException("a fault without a number");
    }
  }
}
