package org.wiredesk.checks.dates.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.DateStyles;
import org.wiredesk.mentions.dates.WrittenDate;

/**
 * The style that most dates of a wire are written in.
 *
 * @param others the dates that are not, in the order of the text
 */
record CommonStyle(DateStyle style, List<WrittenDate> followers, List<WrittenDate> others) {

  CommonStyle {
    followers = List.copyOf(followers);
    others = List.copyOf(others);
  }

  /** Of styles that equally many dates follow, the one that is usual in the variant of English is taken. */
  static CommonStyle of(DateSurvey dates, String language) {
    boolean american = language.equals("en-US") || language.equals("en-CA");
    DateStyle.Order usual = american ? DateStyle.Order.MONTH_FIRST : DateStyle.Order.DAY_FIRST;
    return DateStyles.all().stream()
        .sorted(Comparator.comparing(style -> style.order() != usual))
        .map(style -> of(dates, style))
        .min(Comparator.comparing(common -> common.others().size()))
        .orElseThrow();
  }

  private static CommonStyle of(DateSurvey dates, DateStyle style) {
    List<WrittenDate> followers = new ArrayList<>();
    List<WrittenDate> others = new ArrayList<>();
    dates.inWords().forEach(date -> (dates.differences(date, style).isEmpty() ? followers : others).add(date));
    return new CommonStyle(style, followers, others);
  }
}
