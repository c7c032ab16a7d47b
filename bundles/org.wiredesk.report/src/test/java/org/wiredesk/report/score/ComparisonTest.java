package org.wiredesk.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.report.page.TrendChart;
import org.wiredesk.report.score.Comparison.By;
import org.wiredesk.report.score.Comparison.Group;
import org.wiredesk.report.score.Comparison.Point;

class ComparisonTest {

  @Test
  void wiresAreGroupedAndThoseOfUnknownOriginComeLast() {
    Comparison comparison = Comparison.of(By.ENGINE, List.of(
        wire("a", "2024-05-01", "", 5, 100), wire("b", "2024-05-01", "Beta", 0, 100),
        wire("c", "2024-05-01", "Alpha", 20, 100), wire("d", "2024-05-02", "Alpha", 0, 300)));

    assertEquals(List.of("Alpha", "Beta", ""), comparison.groups().stream().map(Group::name).toList());
    Group alpha = comparison.groups().get(0);
    assertEquals(400, alpha.total().words());
    assertEquals(95, alpha.total().score());
    assertEquals(1, alpha.passed());
  }

  @Test
  void theTrendIsOfDaysAndTakesTheWiresOfADayAsOneText() {
    Group group = Comparison.of(By.ENGINE, List.of(
        wire("a", "2024-05-02", "X", 0, 100), wire("b", "2024-05-01", "X", 10, 100),
        wire("c", "2024-05-01", "X", 0, 300), wire("d", "", "X", 50, 100))).groups().get(0);

    assertEquals(List.of(
        new Point(LocalDate.of(2024, 5, 1), 97.5), new Point(LocalDate.of(2024, 5, 2), 100)), group.trend());
  }

  @Test
  void whatNoWireTellsIsNotCompared() {
    assertEquals(List.of(By.ENGINE), Comparison.all(List.of(wire("a", "", "X", 0, 1))).stream().map(Comparison::by).toList());
    assertEquals(List.of(), Comparison.all(List.of(wire("a", "", "", 0, 1))));
  }

  @Test
  void theChartIsAsHighAsThereIsRoomAndNeverTooLowToBeRead() {
    Comparison comparison = Comparison.of(By.ENGINE, List.of(
        wire("a", "2024-05-02", "X", 0, 100), wire("b", "2024-05-01", "X", 10, 100), wire("c", "2024-05-01", "Y", 0, 100)));

    assertEquals("viewBox=\"0 0 600 300\"", viewBox(comparison, 300));
    assertEquals("viewBox=\"0 0 600 160\"", viewBox(comparison, 80), "with two lines of the key");
  }

  private static String viewBox(Comparison comparison, int height) {
    String svg = TrendChart.picture(comparison, 600, height, 1, false).orElseThrow();
    int start = svg.indexOf("viewBox");
    return svg.substring(start, svg.indexOf('"', svg.indexOf('"', start) + 1) + 1);
  }

  /** @param minor faults */
  private static ScoredWire wire(String file, String day, String engine, int minor, int words) {
    Fault fault = new Fault(MqmCategory.GRAMMAR, Severity.MINOR, Optional.empty(), Optional.empty());
    Faults faults = new Faults(java.util.Collections.nCopies(minor, fault), Map.of());
    return new ScoredWire(
        file, Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse), Optional.empty(),
        Optional.of(engine).filter(name -> !name.isEmpty()), faults,
        ScoreCard.of(ScoreProfile.DEFAULT, words, faults.counted()));
  }
}
