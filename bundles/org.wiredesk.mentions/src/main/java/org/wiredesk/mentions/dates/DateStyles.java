package org.wiredesk.mentions.dates;

import java.util.List;
import java.util.stream.Stream;

/** The styles there are. */
public final class DateStyles {

  private static final List<DateStyle> ALL = Stream.of(DateStyle.Order.values())
      .flatMap(order -> Stream.of(MonthForm.values()).flatMap(months -> of(order, months)))
      .toList();

  private DateStyles() {}

  /** All of them; of two that a date fits, the more usual one comes first. */
  public static List<DateStyle> all() {
    return ALL;
  }

  private static Stream<DateStyle> of(DateStyle.Order order, MonthForm months) {
    boolean comma = order == DateStyle.Order.MONTH_FIRST;
    return Stream.of(new DateStyle(order, months, false, comma), new DateStyle(order, months, false, !comma),
        new DateStyle(order, months, true, comma), new DateStyle(order, months, true, !comma));
  }
}
