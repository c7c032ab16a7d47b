package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.checks.original.dates.StatedTime.Kind;
import org.wiredesk.mentions.times.Grain;

/**
 * Compares what two sentences that stand for each other state of times. A time is at fault when it is certainly stated
 * in one text and has left no trace in the other. What is told as a date is not told again as a weekday or a year.
 */
final class PairComparison {

  private final Pair pair;
  private final Side translation;
  private final Side original;
  /** Whether relative times have a meaning. */
  private final boolean dated;
  private final List<DateFault> faults = new ArrayList<>();
  private final Set<StatedTime> told = new HashSet<>();

  /**
   * What one text states, with the traces of times in and around it.
   *
   * @param tellsDecades whether the words for decades are known of its language
   */
  record Side(List<StatedTime> stated, TimeTraces traces, boolean tellsDecades) {
    List<StatedTime> of(Predicate<StatedTime> kind) {
      return stated.stream().filter(kind).toList();
    }
  }

  private PairComparison(Pair pair, Side translation, Side original, boolean dated) {
    this.pair = pair;
    this.translation = translation;
    this.original = original;
    this.dated = dated;
  }

  static List<DateFault> compare(Pair pair, Side translation, Side original, boolean dated) {
    PairComparison comparison = new PairComparison(pair, translation, original, dated);
    comparison.days();
    comparison.weekdays();
    comparison.relativeDays();
    comparison.months();
    comparison.years();
    return comparison.faults;
  }

  private void days() {
    List<StatedTime> added = left(translation, original, Kind.DAY,
        (time, traces) -> traces.haveDay(time) || isOneNight(time, translation.traces(), traces));
    List<StatedTime> lost = left(original, translation, Kind.DAY,
        (time, traces) -> traces.haveDay(time) || isOneNight(time, original.traces(), traces));
    match(Aspect.DATE, added, lost);
    added.stream().filter(this::isFree).forEach(time -> otherwise(time, original).ifPresentOrElse(
        other -> tell(Aspect.DATE, Optional.of(time), Optional.of(other)),
        () -> tellUnlessOpen(Aspect.DATE, Optional.of(time), Optional.empty(), original)));
    lost.stream().filter(this::isFree).forEach(time -> otherwise(time, translation).ifPresentOrElse(
        other -> tell(Aspect.WEEKDAY, Optional.of(other), Optional.of(time)),
        () -> tellUnlessOpen(Aspect.DATE, Optional.empty(), Optional.of(time), translation)));
  }

  /** "Late on March 5" is "overnight into March 6", whichever text says so. */
  private static boolean isOneNight(StatedTime time, TimeTraces own, TimeTraces other) {
    boolean ends = time.dayBehind(1).filter(other::haveNightBefore).isPresent();
    return ends || time.dayBehind(0).filter(own::haveNightBefore).isPresent()
        && time.dayBehind(-1).filter(other::haveDay).isPresent();
  }

  private static boolean isOneNight(DayOfWeek day, TimeTraces own, TimeTraces other) {
    boolean ends = own.haveNightBefore(day) && !other.haveNightBefore(day.minus(1));
    return other.haveNightBefore(day.plus(1)) || ends && other.have(day.minus(1));
  }

  /** The weekday by which the other text names another day than this, where both have a meaning. */
  private Optional<StatedTime> otherwise(StatedTime time, Side other) {
    Side own = other == original ? translation : original;
    return !dated || time.date().isEmpty() ? Optional.empty() : other.of(it -> it.is(Kind.WEEKDAY)).stream()
        .filter(this::isFree)
        .filter(it -> !own.traces().have(it.weekday().orElseThrow()))
        .findFirst();
  }

  private void weekdays() {
    BiPredicate<StatedTime, TimeTraces> has = (time, traces) -> traces.have(time.weekday().orElseThrow())
        || time.date().filter(day -> day.getDayOfWeek() == time.weekday().get() && traces.haveNear(day)).isPresent();
    Predicate<StatedTime> named = time -> time.weekday().isPresent();
    List<StatedTime> added = left(translation, original, named,
        has.or((time, traces) -> isOneNight(time.weekday().orElseThrow(), translation.traces(), traces)));
    List<StatedTime> lost = left(original, translation, named,
        has.or((time, traces) -> isOneNight(time.weekday().orElseThrow(), original.traces(), traces)));
    match(Aspect.WEEKDAY, added, lost);
    added.stream().filter(time -> isFree(time) && !mayBeRight(time))
        .forEach(time -> tellUnlessOpen(Aspect.WEEKDAY, Optional.of(time), counterpart(time, original), original));
    lost.stream().filter(this::isFree)
        .forEach(time -> tellUnlessOpen(
            Aspect.WEEKDAY, counterpart(time, translation), Optional.of(time), translation));
  }

  /** A weekday put beside a day whose year nobody knows. */
  private boolean mayBeRight(StatedTime time) {
    return !dated && time.date().isEmpty()
        && counterpart(time, original).filter(it -> it.weekday().isEmpty()).isPresent();
  }

  /** "Yesterday" for "tomorrow": only where each text has one. */
  private void relativeDays() {
    BiPredicate<StatedTime, TimeTraces> has = (time, traces) -> traces.haveDate(time.date().orElseThrow())
        || traces.have(time.date().orElseThrow().getDayOfWeek());
    List<StatedTime> added = left(translation, original, Kind.RELATIVE_DAY, has);
    List<StatedTime> lost = left(original, translation, Kind.RELATIVE_DAY, has);
    if (added.size() == 1 && lost.size() == 1) {
      match(Aspect.DATE, added, lost);
    }
  }

  private void months() {
    BiPredicate<StatedTime, TimeTraces> has = (time, traces) -> traces.have(time.month().orElseThrow());
    List<StatedTime> added = withoutLength(left(translation, original, Kind.MONTH, has), original);
    List<StatedTime> lost = withoutLength(left(original, translation, Kind.MONTH, has), translation);
    match(Aspect.DATE, added, lost);
    added.stream().filter(time -> isFree(time) && !isOpen(original, Grain.MONTH))
        .forEach(time -> tell(Aspect.DATE, Optional.of(time), Optional.empty()));
    lost.stream().filter(time -> isFree(time) && !isOpen(translation, Grain.MONTH))
        .forEach(time -> tell(Aspect.DATE, Optional.empty(), Optional.of(time)));
  }

  /** "In January-September" is what another text calls nine months. */
  private static List<StatedTime> withoutLength(List<StatedTime> months, Side other) {
    return months.size() > 1 && other.traces().haveLengthInMonths() ? List.of() : months;
  }

  private void years() {
    BiPredicate<StatedTime, TimeTraces> has = (time, traces) -> time.is(Kind.DECADE)
        ? traces.haveDecade(time.year().orElseThrow()) : traces.haveYear(time.year().orElseThrow());
    List<StatedTime> added = left(translation, original, time -> time.year().isPresent(), has);
    List<StatedTime> lost = left(original, translation, time -> time.year().isPresent(), has);
    match(Aspect.YEAR, added, lost);
    added.stream().filter(time -> isFree(time) && (original.tellsDecades() || !time.is(Kind.DECADE)))
        .filter(time -> !isOpen(original, Grain.YEAR))
        .forEach(time -> tell(Aspect.YEAR, Optional.of(time), counterpart(time, original)));
    lost.stream().filter(time -> isFree(time) && !isOpen(translation, Grain.YEAR))
        .forEach(time -> tell(Aspect.YEAR, counterpart(time, translation), Optional.of(time)));
  }

  private static List<StatedTime> left(
      Side side, Side other, Kind kind, BiPredicate<StatedTime, TimeTraces> isTraced) {
    return left(side, other, time -> time.is(kind), isTraced);
  }

  private static List<StatedTime> left(
      Side side, Side other, Predicate<StatedTime> kind, BiPredicate<StatedTime, TimeTraces> isTraced) {
    return side.of(kind).stream().filter(time -> !isTraced.test(time, other.traces())).toList();
  }

  /** What is left over on both sides was changed: those that share most first. */
  private void match(Aspect aspect, List<StatedTime> added, List<StatedTime> lost) {
    for (int shared = 2; shared >= 0; shared--) {
      for (StatedTime time : added) {
        int least = shared;
        lost.stream().filter(it -> isFree(it) && isFree(time) && shared(time, it) >= least).findFirst()
            .ifPresent(it -> tell(aspect, Optional.of(time), Optional.of(it)));
      }
    }
  }

  private static int shared(StatedTime one, StatedTime other) {
    return (one.month().isPresent() && one.month().equals(other.month()) ? 1 : 0)
        + (one.day().isPresent() && one.day().equals(other.day()) ? 1 : 0)
        + (one.year().isPresent() && one.year().equals(other.year()) ? 1 : 0);
  }

  /** The same day or month in the other text, there with another year or weekday, or without. */
  private static Optional<StatedTime> counterpart(StatedTime time, Side other) {
    return other.stated().stream()
        .filter(it -> time.month().isPresent() && it.isSameDayAs(time)).findFirst();
  }

  private boolean isFree(StatedTime time) {
    return !told.contains(time);
  }

  /** Where the wire has no date nobody knows which day the other text means by "yesterday", "on Monday" or a date. */
  private void tellUnlessOpen(
      Aspect aspect, Optional<StatedTime> mine, Optional<StatedTime> originals, Side other) {
    Side own = other == original ? translation : original;
    boolean open = other.stated().stream()
        .anyMatch(time -> isOtherDay(time, aspect) && !own.stated().stream().anyMatch(it -> isSame(it, time)));
    boolean hasRelative = !dated && other.traces().haveRelative(Grain.WEEK);
    if (dated || !open && !hasRelative) {
      tell(aspect, mine, originals);
    }
  }

  /** Whether a text may mean the time by "last month" or "last year" of a wire that has no date. */
  private boolean isOpen(Side side, Grain grain) {
    return !dated && side.traces().haveRelative(grain);
  }

  private static boolean isOtherDay(StatedTime time, Aspect aspect) {
    return time.is(Kind.RELATIVE_DAY) || time.is(aspect == Aspect.DATE ? Kind.WEEKDAY : Kind.DAY);
  }

  private static boolean isSame(StatedTime one, StatedTime other) {
    return other.is(Kind.WEEKDAY) ? one.weekday().equals(other.weekday())
        : one.is(Kind.DAY) && one.isSameDayAs(other);
  }

  private void tell(Aspect aspect, Optional<StatedTime> mine, Optional<StatedTime> originals) {
    mine.ifPresent(told::add);
    originals.ifPresent(told::add);
    faults.add(new DateFault(aspect, pair, mine, originals));
  }
}
