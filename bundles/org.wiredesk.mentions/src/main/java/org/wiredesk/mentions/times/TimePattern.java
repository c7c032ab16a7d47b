package org.wiredesk.mentions.times;

import java.time.DayOfWeek;

/**
 * A time with places left open as {@code X}: one that recurs ({@code XXXX-WXX-4}), or one that cannot be placed since
 * the wire has no date ({@code XXXX-11-26}).
 */
public record TimePattern(String timex3, Grain grain) implements TimeValue {

  static TimePattern weekday(DayOfWeek day) {
    return new TimePattern("XXXX-WXX-" + day.getValue(), Grain.DAY);
  }

  /** Nothing known but the grain. */
  static TimePattern open(Grain grain) {
    return new TimePattern(switch (grain) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY -> "XXXX-XX-XXTXX";
      case DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
      default -> "XXXX";
    }, grain);
  }
}
