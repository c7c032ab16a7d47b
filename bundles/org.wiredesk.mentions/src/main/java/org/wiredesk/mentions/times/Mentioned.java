package org.wiredesk.mentions.times;

import java.util.Optional;

/**
 * The calendar times that were mentioned before.
 *
 * @param last the last of any grain
 * @param lastDay the last of the grain of a day or finer
 * @param lastQuarter the last quarter that was reported on, not one it was compared with
 */
record Mentioned(
    Optional<CalendarValue> last, Optional<CalendarValue> lastDay, Optional<CalendarValue.Quarter> lastQuarter) {

  static final Mentioned NOTHING = new Mentioned(Optional.empty(), Optional.empty(), Optional.empty());

  /** @param compared whether the value only says what something else is compared with */
  Mentioned and(TimeValue value, boolean compared) {
    if (!(value instanceof CalendarValue time)) {
      return this;
    }
    boolean day = !Grain.DAY.isFinerThan(time.grain());
    return new Mentioned(Optional.of(time), day ? Optional.of(time) : lastDay,
        time instanceof CalendarValue.Quarter quarter && !compared ? Optional.of(quarter) : lastQuarter);
  }
}
