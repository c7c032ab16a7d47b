package org.wiredesk.checks.original.dates;

import java.util.Optional;
import org.wiredesk.bitext.Bitext.Pair;

/**
 * A time that one of the two texts states otherwise than the other, or alone.
 *
 * @param translation empty when it is missing there
 * @param original empty when the translation has added it
 */
record DateFault(Aspect aspect, Pair pair, Optional<StatedTime> translation, Optional<StatedTime> original) {

  /** What of a time is at fault; each is told by a check of its own. */
  enum Aspect { DATE, WEEKDAY, YEAR }

  DateFault {
    if (translation.isEmpty() && original.isEmpty()) {
      throw new IllegalArgumentException("a fault without a time");
    }
  }
}
