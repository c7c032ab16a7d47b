package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * An age told of somebody whose date of birth the fact book has.
 *
 * @param place the figures
 * @param day the wire's own
 * @param turning whether it is the age of a birthday near by
 */
record KnownAge(Person person, Span place, int years, boolean turning, LocalDate day) {

  /** A wire may be some days older than what it tells. */
  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_BEHIND = 1;
  /** Further off it is somebody else of that name. */
  private static final int MOST_OFF = 12;

  /** Those of a wire in the order of the text, outside quotations; none when nobody knows its day. */
  static List<KnownAge> in(CheckContext context) {
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    Holders holders = context.facts().view(Holders.class, Holders::new);
    if (day.isEmpty() || !holders.knowBirths()) {
      return List.of();
    }
    PeopleInWire people = PeopleInWire.of(context.wire(), holders);
    AgeReader reader = new AgeReader(holders, people, context, day.get());
    return context.wire().sentences().stream().flatMap(sentence -> reader.in(sentence).stream())
        .filter(age -> !context.mentions().quotations().contains(age.place()))
        .filter(age -> age.person().died().filter(died -> died.earliest().isBefore(day.get())).isEmpty())
        .toList();
  }

  private FactDate born() {
    return person.born().orElseThrow();
  }

  int youngest() {
    return years(born().latest(), day.minusDays(DAYS_BEFORE));
  }

  int oldest() {
    return turning ? day.getYear() - born().year() + (day.getMonthValue() == 12 ? 1 : 0)
        : years(born().earliest(), day.plusDays(DAYS_BEHIND));
  }

  private static int years(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.YEARS.between(from, to);
  }

  /** Whether it is the age on the wire's own day, whatever is not known of the day of birth. */
  boolean isCertain() {
    return !turning && years == years(born().earliest(), day) && years == years(born().latest(), day);
  }

  boolean isRight() {
    return years >= youngest() && years <= oldest();
  }

  boolean isWrong() {
    return !isRight() && years >= youngest() - MOST_OFF && years <= oldest() + MOST_OFF;
  }

  FactReference fact() {
    return FactReference.of(
        person.name() + ": born " + (born().day() == 0 ? "in " : "on ") + Citation.words(born()), person)
        .confirmed(person.birthConfirmed());
  }

  Finding finding(CheckInfo info, Wire wire) {
    int now = years(born().earliest(), day);
    boolean certain = now == years(born().latest(), day);
    String message = person.name() + (certain ? " is " + now : " is " + (now - 1) + " or " + now) + " on "
        + DayWords.of(day) + ", not " + years;
    Finding finding = Citation.on(Finding.of(info, place, message), "By the fact book " + person.name() + " was born "
        + (born().day() == 0 ? "in " : "on ") + Citation.words(born()) + ".", List.of(fact()));
    if (wire.dayPlace().isPresent()) {
      finding = finding.relatedTo(wire.dayPlace().get(), "the wire's own date, " + DayWords.of(day));
    }
    int right = turning ? day.getYear() - born().year() : now;
    return certain || turning ? finding.suggest(String.valueOf(right)) : finding;
  }
}
