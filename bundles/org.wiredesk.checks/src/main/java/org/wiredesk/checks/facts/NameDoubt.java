package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.api.facts.NamePeriod;
import org.wiredesk.checks.api.facts.Renamed;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * A place or a body under a name that was not its own on the wire's day.
 *
 * @param periods in which it was
 * @param right the name it had on that day; empty when the book knows none
 */
record NameDoubt(Renamed thing, Span span, List<NamePeriod> periods, Optional<String> right, LocalDate day) {

  /** The old name lingers, and the new one is known before it holds. */
  private static final int GRACE_DAYS = 45;

  /** Empty when the name was right, or may have been. */
  static Optional<NameDoubt> of(FactNames.Found<Renamed> found, Span span, LocalDate day) {
    if (found.facts().size() != 1) {
      return Optional.empty();
    }
    Renamed thing = found.facts().get(0);
    List<String> written = Words.plain(found.name());
    List<NamePeriod> periods =
        thing.periods().stream().filter(period -> plain(period.name()).equals(written)).toList();
    boolean right = periods.isEmpty() || periods.stream().anyMatch(period -> period.covers(day)
        || period.covers(day.minusDays(GRACE_DAYS)) || period.covers(day.plusDays(GRACE_DAYS)));
    return right ? Optional.empty() : Optional.of(new NameDoubt(thing, span, periods, rightOn(thing, day), day));
  }

  private static List<String> plain(String name) {
    List<String> words = Words.plain(name);
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }

  /** The preferred name, if several were right or no time limits it. */
  private static Optional<String> rightOn(Renamed thing, LocalDate day) {
    List<String> on =
        thing.periods().stream().filter(period -> period.covers(day)).map(NamePeriod::name).toList();
    boolean always = thing.periods().stream().noneMatch(period -> period.name().equals(thing.name()));
    return always || on.contains(thing.name()) ? Optional.of(thing.name()) : on.stream().findFirst();
  }

  /** Whether the name is of a time to come: nobody could have written it. */
  boolean isTooEarly() {
    return periods.stream().allMatch(period -> period.earliest().isAfter(day));
  }

  boolean mayBeMeant(Sentence sentence, OtherTimes others) {
    return periods.stream().anyMatch(period -> others.mayBeMeant(sentence, period.earliest(), period.latest()));
  }

  Finding finding(CheckInfo info, Wire wire) {
    Finding finding = Citation.on(Finding.of(info, span, message(wire)), why(), List.of(fact()));
    if (wire.dayPlace().isPresent()) {
      finding = finding.relatedTo(wire.dayPlace().get(), "the wire's own date, " + DayWords.of(day));
    }
    return right.isPresent() ? finding.suggest(inManner(right.get(), span.of(wire.text()))) : finding;
  }

  private String message(Wire wire) {
    return "“" + span.of(wire.text()) + "” was " + (isTooEarly() ? "not yet" : "no longer") + " the name on "
        + DayWords.of(day);
  }

  private String why() {
    String then = right.map(name -> " On that day it was " + name + ".").orElse("");
    return "By the fact book it was called so " + times() + "." + then;
  }

  private FactReference fact() {
    return FactReference.of(thing.name() + ": called " + periods.get(0).name() + " " + times(), thing)
        .confirmed(periods.stream().allMatch(NamePeriod::confirmed));
  }

  private String times() {
    return periods.stream().map(period -> Citation.when(period.from(), period.until()))
        .collect(Collectors.joining(", and "));
  }

  /** In capitals where the wire's name is. */
  private static String inManner(String name, String written) {
    boolean capitals = written.length() > 3 && written.equals(written.toUpperCase(Locale.ROOT));
    return capitals ? name.toUpperCase(Locale.ROOT) : name;
  }
}
