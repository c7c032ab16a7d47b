package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change that a sentence tells of: "rose by 10 percent from 200 to 220".
 *
 * @param verb what tells of it: "rose", "drop", "doubled"
 * @param verbAt its index in the line
 * @param before what it was, with the unit that both share
 * @param after what it became
 * @param by by how much, in percent, percentage points or the unit of both; empty when that is not said
 */
record Change(Item verb, int verbAt, Amount before, Amount after, Optional<Amount> by) {

  /** How much less the value can be and how much more, for all that was rounded; in percent of what it was. */
  double leastPercent() {
    return Math.min(percent(before.least(), after.least()), percent(before.most(), after.least()));
  }

  double mostPercent() {
    return Math.max(percent(before.least(), after.most()), percent(before.most(), after.most()));
  }

  /** Of the numbers as they stand, without a sign. */
  double percent() {
    return Math.abs(percent(before.value().doubleValue(), after.value().doubleValue()));
  }

  double difference() {
    return exactDifference().doubleValue();
  }

  /** Without a sign. */
  BigDecimal exactDifference() {
    return after.value().subtract(before.value()).abs();
  }

  private static double percent(double from, double to) {
    return from <= 0 ? 0 : (to - from) / from * 100;
  }
}
