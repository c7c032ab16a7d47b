package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.api.facts.NamePeriod;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Place;
import org.wiredesk.checks.api.facts.Tenure;

/** What ships agrees with itself, and docs/starter-book.md counts it right. */
class StarterBookTest {

  private static final int YOUNGEST = 18;
  private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
  private static final Pattern DEATH = Pattern.compile("(?m)^.*\\bdied (\\S+)( unconfirmed)?.*$");
  private static final FactBook FACTS = OfficeHolders.facts();

  @Test
  void nobodyHeldAnOfficeAsAChildOrAfterDeath() {
    for (Person person : FACTS.people()) {
      for (Tenure term : person.tenures()) {
        assertTrue(person.born().map(born -> !term.earliest().isBefore(born.earliest().plusYears(YOUNGEST))).orElse(true),
            () -> person.name() + " was too young: " + term);
        assertTrue(person.died().map(died -> !term.earliest().isAfter(died.latest())).orElse(true),
            () -> person.name() + " was dead: " + term);
      }
    }
  }

  @Test
  void nobodyDiedBeforeBirthOrLivedForAges() {
    for (Person person : FACTS.people()) {
      person.born().ifPresent(born -> {
        assertTrue(born.earliest().isAfter(FIRST), person.name());
        person.died().ifPresent(died -> assertTrue(died.latest().isAfter(born.latest()), person.name()));
      });
    }
  }

  @Test
  void aPlaceHasOneNameAtATimeSaveSpellings() {
    periods().forEach(named -> named.forEach(period -> {
      assertTrue(!period.earliest().isAfter(period.latest()), () -> period + " ends before it begins");
      named.stream().filter(other -> other != period && other.name().equals(period.name())).forEach(other ->
          assertTrue(other.latest().isBefore(period.latest()) || period.latest().isBefore(other.latest()),
              () -> period + " and " + other));
    }));
  }

  @Test
  void theValuesOfAFigureStandInTheirOrder() {
    for (Figure figure : FACTS.figures()) {
      List<LocalDate> days = figure.values().stream().map(value -> value.on().earliest()).toList();
      assertEquals(days.stream().distinct().sorted().toList(), days, figure.name());
    }
  }

  @Test
  void theManualCountsThem() throws IOException {
    List<String> manual = Files.readAllLines(Path.of("../../docs/starter-book.md"));
    List<String> counted = manual.stream().filter(line -> line.startsWith("| ") && line.matches(".*\\d.*")).toList();
    assertEquals(counts(), String.join("\n", counted));
  }

  private static String counts() {
    List<Person> born = FACTS.people().stream().filter(person -> person.born().isPresent()).toList();
    List<Tenure> terms = FACTS.people().stream().flatMap(person -> person.tenures().stream()).toList();
    List<NamePeriod> names = periods().stream().flatMap(List::stream).toList();
    List<Figure.Value> values = FACTS.figures().stream().flatMap(figure -> figure.values().stream()).toList();
    List<Boolean> deaths = OfficeHolders.sources().stream()
        .flatMap(file -> DEATH.matcher(file.text()).results()).map(death -> death.group(2) == null).toList();
    return Stream.of(
        "| offices | " + FACTS.offices().size() + " | |",
        "| people | " + FACTS.people().size() + " | |",
        row("terms of office", terms, Tenure::confirmed),
        row("days of birth", born, Person::birthConfirmed),
        row("days of death", deaths, confirmed -> confirmed),
        row("events", FACTS.events(), (Event event) -> event.evidence().confirmed()),
        row("names of places and bodies in their time", names, NamePeriod::confirmed),
        row("values of a figure", values, value -> value.evidence().confirmed()))
        .collect(Collectors.joining("\n"));
  }

  private static <T> String row(String what, List<T> all, Predicate<T> confirmed) {
    return "| " + what + " | " + all.size() + " | " + all.stream().filter(confirmed.negate()).count() + " |";
  }

  private static List<List<NamePeriod>> periods() {
    return Stream.concat(FACTS.of(Place.class).stream().map(Place::periods),
        FACTS.of(Organisation.class).stream().map(Organisation::periods)).toList();
  }
}
