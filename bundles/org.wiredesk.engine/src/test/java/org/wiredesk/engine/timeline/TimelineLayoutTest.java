package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.engine.timeline.Timelines.NOW;
import static org.wiredesk.engine.timeline.Timelines.day;
import static org.wiredesk.engine.timeline.Timelines.frame;
import static org.wiredesk.engine.timeline.Timelines.range;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;
import org.wiredesk.engine.timeline.TimelineLayout.Tick;
import org.wiredesk.text.Span;

class TimelineLayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {120, 300, 800, 2500})
  void nothingOverlaps(int width) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Timeline timeline = Timelines.random(random, 1 + random.nextInt(80));
      TimelineViewport viewport = TimelineViewport.FIT.zoomed(1 + random.nextInt(50), random.nextInt(width), width);
      TimelineLayout layout = Timelines.layout(timeline, frame(width, viewport));
      assertEquals(timeline.placed(), layout.marks().size());
      assertMarksApart(layout, "seed " + seed);
      assertTicksApart(layout, "seed " + seed);
    }
  }

  @Test
  void whatIsLaterStandsFurtherRight() {
    for (int seed = 0; seed < 30; seed++) {
      TimelineLayout layout = Timelines.layout(Timelines.random(new Random(seed), 50), frame(900));
      List<Mark> days = layout.marks().stream().filter(mark -> mark.shape() == TimelineLayout.Shape.DAY).toList();
      for (int i = 1; i < days.size(); i++) {
        assertTrue(days.get(i - 1).start() <= days.get(i).start(), "seed " + seed);
      }
      List<Tick> ticks = layout.ticks();
      for (int i = 1; i < ticks.size(); i++) {
        assertTrue(ticks.get(i - 1).x() < ticks.get(i).x(), "seed " + seed);
      }
    }
  }

  @Test
  void aRangeReachesOverItsDaysAndNoFurther() {
    LocalDate first = LocalDate.of(2019, 2, 1);
    TimelineLayout layout = Timelines.layout(Timelines.of(
        range("February", first, LocalDate.of(2019, 2, 28)), day("a", first), day("b", LocalDate.of(2019, 2, 28)),
        day("c", LocalDate.of(2019, 1, 31)), day("d", LocalDate.of(2019, 3, 1))), frame(900));
    Mark february = layout.of(0).orElseThrow();
    assertTrue(february.start() < x(layout, 1) && x(layout, 2) < february.end());
    assertTrue(x(layout, 3) < february.start() && february.end() < x(layout, 4));
  }

  @Test
  void thePastIsLeftOfTheDateAndTheFutureRight() {
    TimelineLayout layout = Timelines.layout(
        Timelines.of(day("before", NOW.minusDays(1)), day("now", NOW), day("after", NOW.plusYears(3))), frame(600));
    double now = layout.now().orElseThrow().x();
    assertTrue(x(layout, 0) < now && now < x(layout, 2));
    assertEquals(now, x(layout, 1), 0.01);
    assertEquals("12 March 2019", layout.now().get().label());
  }

  @Test
  void aFarYearLeavesTheNearDaysApart() {
    TimelineLayout layout = Timelines.layout(Timelines.of(day("far", LocalDate.of(1812, 9, 7)),
        day("Monday", NOW.minusDays(1)), day("Tuesday", NOW), day("Friday", NOW.plusDays(3))), frame(800));
    assertFalse(layout.even());
    assertTrue(x(layout, 3) - x(layout, 1) > 20, "on an even axis these four days would share a pixel");
  }

  @Test
  void daysThatAreAllNearGetAnEvenAxis() {
    TimelineLayout layout = Timelines.layout(
        Timelines.of(day("a", NOW.minusDays(40)), day("b", NOW.minusDays(20)), day("c", NOW)), frame(800));
    assertTrue(layout.even());
    assertEquals(x(layout, 1) - x(layout, 0), x(layout, 2) - x(layout, 1), 0.1);
  }

  @Test
  void theWholeAxisIsInSightAndSoAreItsLabels() {
    for (int seed = 0; seed < 30; seed++) {
      TimelineLayout layout = Timelines.layout(Timelines.random(new Random(seed), 30), frame(700));
      for (Mark mark : layout.marks()) {
        assertTrue(layout.left(mark) >= 0 && layout.right(mark) <= 700, mark + " of seed " + seed);
        assertTrue(mark.y() > layout.axisY() && mark.y() < layout.height());
      }
    }
  }

  @Test
  void movingAlongTheAxisChangesNoRow() {
    Timeline timeline = Timelines.random(new Random(5), 60);
    TimelineViewport zoomed = TimelineViewport.FIT.zoomed(7, 400, 800);
    TimelineLayout before = Timelines.layout(timeline, frame(800, zoomed));
    TimelineLayout after = Timelines.layout(timeline, frame(800, zoomed.panned(-133, 800)));
    for (int i = 0; i < before.marks().size(); i++) {
      assertEquals(before.marks().get(i).row(), after.marks().get(i).row());
      assertEquals(before.marks().get(i).start() + 133, after.marks().get(i).start(), 0.01);
    }
  }

  @Test
  void theLabelOfARangeStaysInSightWithIt() {
    Timeline timeline = Timelines.of(range("the year", NOW.minusDays(200), NOW.plusDays(200)), day("now", NOW));
    TimelineLayout layout = Timelines.layout(timeline, frame(600, TimelineViewport.FIT.zoomed(20, 300, 600)));
    Mark year = layout.of(0).orElseThrow();
    assertTrue(year.inside() && year.start() < 0);
    assertTrue(year.labelX() >= 0 && year.labelX() + year.labelWidth() <= 600);
  }

  @Test
  void aLongLabelIsCutButNotItsWords() {
    String words = "the second half of the last week of the month before the last elections";
    Timeline timeline = Timelines.of(day(words, NOW), day("now", NOW));
    Mark mark = Timelines.layout(timeline, frame(500)).of(0).orElseThrow();
    assertTrue(mark.label().endsWith("…"), mark.label());
    assertTrue(timeline.mentions().get(mark.mention()).description().contains(words));
  }

  @Test
  void timesWithoutAPlaceHaveNoMark() {
    TimelineLayout layout = Timelines.layout(Timelines.of(Timelines.without("soon"), day("now", NOW)), frame(500));
    assertEquals(List.of(1), layout.marks().stream().map(Mark::mention).toList());
    assertEquals(Optional.empty(), layout.of(0));
  }

  @Test
  void aContradictionJoinsItsTwoMarks() {
    Timeline timeline = new Timeline(Optional.of(NOW), List.of(day("a", NOW.minusDays(9)), day("b", NOW.plusDays(4))),
        List.of(new Contradiction(0, OptionalInt.of(1), "both"), new Contradiction(0, OptionalInt.empty(), "date")));
    TimelineLayout layout = Timelines.layout(timeline, frame(500));
    assertEquals(x(layout, 0), layout.joins().get(0).x1(), 0.01);
    assertEquals(x(layout, 1), layout.joins().get(0).x2(), 0.01);
    assertEquals(layout.now().orElseThrow().x(), layout.joins().get(1).x2(), 0.01);
    assertEquals(TimelineLayout.Role.OTHER, layout.of(1).orElseThrow().role());
  }

  @Test
  void aPlaceLeadsToTheMarkThatIsThere() {
    TimelineLayout layout = Timelines.layout(Timelines.random(new Random(3), 40), frame(900));
    for (Mark mark : layout.marks()) {
      assertEquals(Optional.of(mark), layout.at(mark.middle(), mark.y()));
      assertEquals(Optional.of(mark), layout.at(mark.labelX() + 1, mark.y() + 3));
    }
    assertEquals(Optional.empty(), layout.at(450, 1));
  }

  @Test
  void ofAGreatManyTheDoubtfulAreDrawn() {
    TimelineMention[] mentions = new TimelineMention[DrawnTimeline.MOST_MARKS + 100];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = day("d" + i, NOW.plusDays(i % 50));
    }
    int last = mentions.length - 1;
    mentions[last] = mentions[last].with(Timelines.finding(new Span(0, 1), "wrong"));
    DrawnTimeline drawn = DrawnTimeline.of(Timelines.of(mentions));
    assertEquals(100, drawn.leftOut());
    assertTrue(TimelineLayout.of(drawn, frame(900)).of(last).isPresent());
  }

  @Test
  void withoutADateThePlacedOnesStillHaveAnAxis() {
    Timeline timeline = new Timeline(Optional.empty(), List.of(day("a", NOW), day("b", NOW.plusYears(2))), List.of());
    TimelineLayout layout = Timelines.layout(timeline, frame(500));
    assertEquals(Optional.empty(), layout.now());
    for (Tick tick : layout.ticks()) {
      assertTrue(tick.label().isEmpty() || tick.label().matches(".*[0-9]{4}"), tick::label);
    }
    assertTrue(x(layout, 0) < x(layout, 1));
  }

  @Test
  void theLongestTimesDoNotBreakTheAxis() {
    Timeline timeline = Timelines.of(range("all", LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)), day("now", NOW));
    for (double width : new double[] {0, 130, 900}) {
      TimelineLayout layout = Timelines.layout(timeline, frame(width));
      assertMarksApart(layout, "width " + width);
      assertTicksApart(layout, "width " + width);
    }
  }

  private static double x(TimelineLayout layout, int mention) {
    return layout.of(mention).orElseThrow().middle();
  }

  private static void assertMarksApart(TimelineLayout layout, String which) {
    List<Mark> marks = layout.marks().stream()
        .sorted(Comparator.comparingInt(Mark::row).thenComparingDouble(layout::left)).toList();
    for (int i = 1; i < marks.size(); i++) {
      Mark a = marks.get(i - 1);
      Mark b = marks.get(i);
      assertTrue(a.row() < b.row() || layout.right(a) < layout.left(b), () -> which + ": " + a + " meets " + b);
      assertTrue(a.row() == b.row() || b.y() - a.y() >= layout.rowHeight() - 0.01, () -> which + ": " + a + " on " + b);
    }
    for (Mark mark : marks) {
      boolean within = mark.start() <= mark.labelX() && mark.labelX() + mark.labelWidth() <= mark.end();
      boolean beside = mark.labelX() >= mark.end() || mark.labelX() + mark.labelWidth() <= mark.start();
      assertTrue(mark.inside() ? within : beside, () -> which + ": the label of " + mark);
    }
  }

  private static void assertTicksApart(TimelineLayout layout, String which) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : layout.ticks()) {
      if (!tick.label().isEmpty()) {
        assertTrue(tick.labelX() > end, () -> which + ": " + tick);
        end = tick.labelX() + TextFace.unmeasured().widths().of(tick.label());
      }
    }
    assertTrue(end <= layout.width(), which);
  }
}
