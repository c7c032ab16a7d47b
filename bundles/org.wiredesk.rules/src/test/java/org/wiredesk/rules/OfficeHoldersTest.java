package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;

class OfficeHoldersTest {

  private static final FactBook FACTS = OfficeHolders.facts();

  /** Terms that overlap or end before they begin, and offices nobody wrote down, are problems of the reader. */
  @Test
  void theyAreReadWithoutAProblem() {
    assertEquals(List.of(), OfficeHolders.book().problems());
  }

  @Test
  void noTermOfAnOfficeOverlapsAnother() {
    Set<String> shared = FACTS.offices().stream().filter(Office::shared).map(Office::name).collect(Collectors.toSet());
    Map<String, List<Tenure>> byOffice = FACTS.people().stream().flatMap(person -> person.tenures().stream())
        .collect(Collectors.groupingBy(Tenure::office));
    byOffice.forEach((office, terms) -> {
      for (int i = 0; i < terms.size(); i++) {
        Tenure term = terms.get(i);
        assertTrue(!term.earliest().isAfter(term.latest()), () -> term + " ends before it begins");
        terms.subList(i + 1, terms.size()).forEach(other ->
            assertTrue(shared.contains(office) || !term.overlaps(other), () -> term + " and " + other + " overlap"));
      }
    });
  }

  @Test
  void everyTermHasABeginningAndASourceThatNamesAPage() {
    Map<String, Office> offices = FACTS.offices().stream().collect(Collectors.toMap(Office::name, office -> office));
    for (Person person : FACTS.people()) {
      for (Tenure term : person.tenures()) {
        assertTrue(term.from().isPresent(), () -> term + " has no beginning");
        List<String> sources = offices.get(term.office()).sources();
        assertTrue(sources.size() == 1, () -> term.office() + " has no source");
        URI source = URI.create(sources.get(0));
        assertTrue("https".equals(source.getScheme()) && source.getPath().length() > 1, () -> source + " names no page");
      }
    }
  }

  /** What a term without an end says holds up to the check; a term that began later would outlive the check. */
  @Test
  void anOfficeThatSomebodyHoldsWasCheckedWhileTheyHeldIt() {
    Map<String, Office> offices = FACTS.offices().stream().collect(Collectors.toMap(Office::name, office -> office));
    for (Person person : FACTS.people()) {
      for (Tenure term : person.tenures()) {
        Optional<FactDate> checked = offices.get(term.office()).evidence().checked();
        assertTrue(term.until().isPresent() || checked.isPresent(), () -> term.office() + " was not checked");
        assertTrue(checked.isEmpty() || !term.earliest().isAfter(checked.get().earliest()),
            () -> person.name() + " came after the check of " + term.office());
      }
    }
  }

  @Test
  void everyOfficeHasACountryAndSomebodyInIt() {
    Set<String> held = FACTS.people().stream().flatMap(person -> person.tenures().stream()).map(Tenure::office)
        .collect(Collectors.toSet());
    FACTS.offices().forEach(office -> assertTrue(office.country().isPresent() && held.contains(office.name()),
        () -> office.name()));
    long countries = FACTS.offices().stream().map(office -> office.country().orElseThrow()).distinct().count();
    assertTrue(countries >= 100, () -> countries + " countries");
    assertTrue(countries(FACTS).containsAll(Set.of("United Nations", "NATO", "European Union", "Russia")));
  }

  @Test
  void oneNameIsOnePerson() {
    FACTS.people().stream().collect(Collectors.groupingBy(Person::name)).forEach((name, people) ->
        assertEquals(1, people.size(), name));
  }

  @Test
  void theyKnowWhoHeldWhichOfficeOnADay() {
    assertEquals(List.of("Matteo Renzi"), holders("Prime Minister of Italy", LocalDate.of(2015, 11, 26)));
    assertEquals(List.of("Paolo Gentiloni"), holders("Prime Minister of Italy", LocalDate.of(2017, 11, 26)));
    assertEquals(List.of("Dmitry Medvedev"), holders("President of Russia", LocalDate.of(2010, 6, 1)));
    assertEquals(List.of("Ban Ki-moon"), holders("Secretary-General of the United Nations", LocalDate.of(2015, 11, 26)));
  }

  private static List<String> holders(String office, LocalDate day) {
    return FACTS.people().stream()
        .filter(person -> person.tenures().stream().anyMatch(it -> it.office().equals(office) && it.covers(day)))
        .map(Person::name).toList();
  }

  private static Set<String> countries(FactBook facts) {
    return facts.offices().stream().map(office -> office.country().orElseThrow()).collect(Collectors.toSet());
  }
}
