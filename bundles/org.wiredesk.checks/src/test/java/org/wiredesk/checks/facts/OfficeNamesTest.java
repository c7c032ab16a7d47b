package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Office;

class OfficeNamesTest {

  @Test
  void aTitleIsWrittenInManyWays() {
    OfficeNames names = names("Prime Minister of Italy", "Italy", "Italian Prime Minister", "Italian Premier");
    assertEquals(Set.of("prime minister", "premier"), joined(names.roles()));
    assertTrue(joined(names.full()).containsAll(Set.of("prime minister of italy", "italian premier",
        "premier of italy", "italy 's prime minister", "italy 's premier")));
  }

  @Test
  void aRoleMayHaveAnOfOfItsOwn() {
    OfficeNames names = names("Prime Minister of Russia", "Russia", "Russian Prime Minister",
        "Russian Chairman of the Government", "Prime Minister of the Russian Federation");
    assertEquals(Set.of("prime minister", "chairman of the government"), joined(names.roles()));
    assertTrue(joined(names.full()).contains("chairman of the government of the russian federation"));
    assertEquals(Set.of("secretary of state"), joined(names("Secretary of State of the United States",
        "United States", "U.S. Secretary of State", "Secretary of State of the US").roles()));
  }

  @Test
  void aBodyNeedsNotBeTheCountry() {
    OfficeNames names = names("President of the European Commission", "European Union",
        "European Commission President");
    assertEquals(Set.of("president"), joined(names.roles()));
    assertTrue(joined(names.full()).contains("european commission 's president"));
  }

  @Test
  void aBareTitleIsNoFullOne() {
    assertTrue(!joined(names("King of Examplia", "Examplia", "King").full()).contains("king"));
  }

  private static OfficeNames names(String preferred, String country, String... also) {
    Naming naming = new Naming(preferred, List.of(also), List.of());
    return OfficeNames.of(new Office(naming, Optional.of(country), false, Evidence.NONE, new DeskPlace("test.desk", 1)));
  }

  private static Set<String> joined(Set<List<String>> titles) {
    return titles.stream().map(words -> String.join(" ", words)).collect(Collectors.toSet());
  }
}
