package org.wiredesk.checks.dates;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/** Says the two times of a range or list otherwise, in the manner in which they are written. */
final class PairWording {

  /** Any year that is not a leap year, for a day without one. */
  private static final int SOME_YEAR = 2001;

  private final String text;
  private final TimePair pair;

  /** @param text the whole wire's */
  PairWording(String text, TimePair pair) {
    this.text = text;
    this.pair = pair;
  }

  /** A time as messages say it: "5 November", with its year where it is written; other than days in their own words. */
  static String name(TemporalExpression time, String text) {
    return time.written().map(PairWording::name).orElseGet(() -> time.span().of(text));
  }

  private static String name(WrittenDay day) {
    String month = day.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String year = day.places().year().isPresent() ? " " + day.year().map(String::valueOf).orElse("") : "";
    return day.day() + " " + month + year;
  }

  /** The words of the pair with first and second in each other's place. */
  String swapped() {
    return edited(swap());
  }

  /** Puts first and second in each other's place, whatever stands between. */
  Fix swapFix() {
    String label = "Swap “" + pair.first().span().of(text) + "” and “" + pair.second().span().of(text) + "”";
    return new Fix(label, swap());
  }

  private List<TextEdit> swap() {
    Optional<WrittenDay.Places> first = pair.first().written().map(WrittenDay::places);
    Optional<WrittenDay.Places> second = pair.second().written().map(WrittenDay::places);
    boolean alike = first.isPresent() && second.isPresent()
        && first.get().weekday().isPresent() == second.get().weekday().isPresent();
    List<TextEdit> placewise = alike ? exchange(first.get(), second.get()) : List.of();
    boolean inside = alike && placewise.stream().allMatch(edit -> pair.span().contains(edit.span()));
    return inside ? placewise : exchange(pair.first().span(), pair.second().span());
  }

  /** The pair with its second day a month later. */
  Optional<String> endingNextMonth() {
    return secondInNextMonth().map(words -> edited(List.of(new TextEdit(pair.second().span(), words))));
  }

  /** The second day in the month behind that of the first; empty unless they are of one month, written twice. */
  Optional<String> secondInNextMonth() {
    Optional<WrittenDay> first = pair.first().written();
    Optional<WrittenDay> second = pair.second().written();
    boolean sameMonth = first.isPresent() && second.isPresent() && first.get().month() == second.get().month()
        && second.get().weekday().isEmpty() && !YearlessOrder.sharesMonth(pair)
        && pair.span().contains(first.get().places().month())
        && first.get().month() != Month.DECEMBER;
    if (!sameMonth) {
      return Optional.empty();
    }
    YearMonth next = YearMonth.of(second.get().year().orElse(SOME_YEAR), first.get().month().plus(1));
    return next.isValidDay(second.get().day())
        ? Optional.of(new DateWording(text, pair.second()).with(next.atDay(second.get().day())))
        : Optional.empty();
  }

  /** The pair with another word or words between. */
  String joinedBy(String joint) {
    return edited(List.of(new TextEdit(pair.joint(), joint)));
  }

  /** The pair with another preposition before; it must have one. */
  String after(String preposition) {
    return edited(List.of(new TextEdit(pair.before().orElseThrow(), preposition)));
  }

  private List<TextEdit> exchange(WrittenDay.Places first, WrittenDay.Places second) {
    List<TextEdit> edits = new ArrayList<>(exchange(first.dayOfMonth(), second.dayOfMonth()));
    if (!YearlessOrder.isOfOneMonth(pair)) {
      edits.addAll(exchange(first.month(), second.month()));
    }
    if (first.year().isPresent() && second.year().isPresent() && !first.year().equals(second.year())) {
      edits.addAll(exchange(first.year().get(), second.year().get()));
    }
    if (first.weekday().isPresent()) {
      edits.addAll(exchange(first.weekday().get(), second.weekday().orElseThrow()));
    }
    return edits;
  }

  private List<TextEdit> exchange(Span first, Span second) {
    return List.of(new TextEdit(first, second.of(text)), new TextEdit(second, first.of(text)));
  }

  private String edited(List<TextEdit> edits) {
    int start = pair.span().start();
    return new Fix("", edits.stream().map(edit -> edit.shift(-start)).toList()).applyTo(pair.span().of(text));
  }
}
