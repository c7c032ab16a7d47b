package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The times that were mentioned before.
 *
 * @param last the last of any grain
 * @param lastDay the last of the grain of a day or finer
 * @param lastQuarter the last quarter that was reported on, not one it was compared with
 * @param reportsQuarter whether the last period that was reported on was a quarter, not more of a year
 */
record Mentioned(Optional<CalendarValue> last, Optional<CalendarValue> lastDay,
    Optional<CalendarValue.Quarter> lastQuarter, boolean reportsQuarter) {

  static final Mentioned NOTHING = new Mentioned(Optional.empty(), Optional.empty(), Optional.empty(), false);
  private static final BigDecimal MONTHS_OF_HALF = BigDecimal.valueOf(6);

  /**
   * @param compared whether the value only says what something else is compared with; then whole years and quarters do
   *     not become what is spoken of
   */
  Mentioned and(TimeValue value, boolean compared) {
    if (value instanceof TimeAmount amount && isMoreThanQuarter(amount)) {
      return new Mentioned(last, lastDay, lastQuarter, false);
    }
    if (!(value instanceof CalendarValue time)) {
      return this;
    }
    if (compared && Grain.MONTH.isFinerThan(time.grain())) {
      return this;
    }
    boolean day = !Grain.DAY.isFinerThan(time.grain());
    boolean reported = time instanceof CalendarValue.Quarter;
    return new Mentioned(Optional.of(time), day ? Optional.of(time) : lastDay,
        reported ? Optional.of((CalendarValue.Quarter) time) : lastQuarter, reported || reportsQuarter);
  }

  private static boolean isMoreThanQuarter(TimeAmount amount) {
    return amount.grain() == Grain.MONTH
        && amount.count().filter(count -> count.compareTo(MONTHS_OF_HALF) >= 0).isPresent();
  }
}
