package org.wiredesk.checks.dates.style;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.DateTrait;
import org.wiredesk.mentions.dates.MonthForm;

/** Says in words how a style writes dates. */
final class StyleWords {

  private StyleWords() {}

  /** What a style has instead of these differences: "the day first, no comma before the year". */
  static String of(DateStyle style, Set<DateTrait> traits) {
    List<String> words = traits.stream().map(trait -> of(style, trait)).toList();
    return words.size() < 3
        ? String.join(" and ", words)
        : words.stream().limit(words.size() - 1).collect(Collectors.joining(", ")) + " and "
            + words.get(words.size() - 1);
  }

  private static String of(DateStyle style, DateTrait trait) {
    return switch (trait) {
      case ORDER -> style.order() == DateStyle.Order.DAY_FIRST ? "the day first" : "the month first";
      case MONTH -> months(style.months());
      case ORDINAL -> style.ordinals() ? "days with “th”" : "days without “th” and “of”";
      case COMMA -> style.comma() ? "a comma before the year" : "no comma before the year";
    };
  }

  private static String months(MonthForm form) {
    return switch (form) {
      case FULL -> "months in full";
      case PRESS -> "months shortened like “Nov.”, “Sept.” but March to July in full";
      case PRESS_WITHOUT_STOP -> "months shortened like “Nov”, “Sept” but March to July in full";
      case SHORT -> "months shortened like “Nov.”, “Sep.”, “Jul.”";
      case SHORT_WITHOUT_STOP -> "months shortened like “Nov”, “Sep”, “Jul”";
    };
  }
}
