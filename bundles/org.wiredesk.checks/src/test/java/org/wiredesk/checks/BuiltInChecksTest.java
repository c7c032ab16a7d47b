package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.checks.api.facts.Translation;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.testkit.CheckPages;

class BuiltInChecksTest {

  private static final FactBook TERMS = new FactBook(List.of(
      new Term(new Naming("Green March", List.of(), List.of()), Optional.of("the banned Green March"),
          new DeskPlace("house.desk", 1)),
      new Figure(new Naming("population of Utopia", List.of(), List.of()), Optional.of("people"),
          List.of(new Figure.Value(new BigDecimal(3_400_000), new FactDate(2015, 0, 0), Evidence.NONE)),
          new DeskPlace("house.desk", 2)),
      translated("Lakeside Accords", "the Accords", new Translation("ru", List.of("Приозёрные соглашения")),
          new Translation("uk", List.of("Приозерна угода"))),
      translated("Meadow Council", "the Council", new Translation("pl", List.of("Łąkowa Rada")),
          new Translation("uk", List.of("Рада"))),
      translated("Hill Town", "Hilltown", new Translation("zh", List.of("山镇"))),
      translated("Fish Market", "the Market", new Translation("ru", List.of("Рыбный рынок")))));

  private static Term translated(String name, String also, Translation... translations) {
    Naming naming = new Naming(name, List.of(also), List.of(), List.of(translations));
    return new Term(naming, Optional.empty(), new DeskPlace("house.desk", 2));
  }

  @TestFactory
  Stream<DynamicNode> pagesTellTheTruth() {
    return CheckPages.tests(BuiltInChecks.all(), id -> BuiltInChecks.page(id).orElseThrow(),
        BuiltInChecksTest::profile);
  }

  /** With the facts that ship, and that of a desk which has chosen a house style, where a check is silent without. */
  private static CheckProfile profile(CheckId id) {
    CheckProfile profile = CheckProfile.DEFAULT.withFacts(TERMS.over(OfficeHolders.facts()));
    return id.value().equals("date-style-house")
        ? profile.withDateStyle(Optional.of(HouseDateStyle.AP))
        : profile;
  }

  @Test
  void theyStandInTheOrderOfTheirIds() {
    List<CheckId> ids = BuiltInChecks.all().stream().map(check -> check.info().id()).toList();
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }

  @Test
  void aStrangersIdHasNoPage() {
    assertTrue(BuiltInChecks.page(new CheckId("lt:EN_A_VS_AN")).isEmpty());
    assertEquals(Optional.empty(), BuiltInChecks.page(new CheckId("nothing")));
  }
}
