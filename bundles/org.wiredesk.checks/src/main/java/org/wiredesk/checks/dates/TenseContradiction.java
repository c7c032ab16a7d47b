package org.wiredesk.checks.dates;

import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.clauses.Governor;

/**
 * A time on the other side of the wire's own day than the verb that governs it speaks of.
 *
 * @param place where the time lies by its own words
 * @param lenientDays so many days on the wrong side say nothing where it stands
 */
record TenseContradiction(TemporalExpression time, TimePlace place, Governor governor, int lenientDays) {

  /** Whether the verb speaks of the future. */
  boolean isFuture() {
    return place.isPast();
  }
}
