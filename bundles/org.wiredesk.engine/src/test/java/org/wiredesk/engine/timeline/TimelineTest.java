package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.engine.timeline.Timelines.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.WireOptions;

class TimelineTest {

  private static final String PORT = """
      Port opens again

      ODINBURG, March 12, 2019 (Desk) -- The port will open on Friday, 15 March, the mayor said on Tuesday.

      It was closed on 2 January after a storm that lasted three days. Recently the mole was mended.
      """;

  @Test
  void everyTimeOfTheWireIsThereInItsOrder() {
    assertEquals(
        List.of("March 12, 2019", "Friday, 15 March", "Tuesday", "2 January", "three days", "Recently"),
        Timelines.read(PORT).mentions().stream().map(TimelineMention::written).toList());
  }

  @Test
  void eachSaysWhenItIsAndHowFarFromTheDate() {
    List<TimelineMention> mentions = Timelines.read(PORT).mentions();
    assertEquals("Fri, 15 March 2019", mentions.get(1).when());
    assertEquals("2019-03-15", mentions.get(1).value());
    assertEquals("the dateline", mentions.get(0).note());
    assertEquals("year not written, 3 days after", mentions.get(1).note());
    assertEquals("the wire's date", mentions.get(2).note());
    assertEquals("year not written, 2 months before", mentions.get(3).note());
  }

  @Test
  void whatHasNoPlaceSaysWhy() {
    List<TimelineMention> mentions = Timelines.read(PORT).mentions();
    assertEquals(Optional.empty(), mentions.get(4).days());
    assertEquals("a length of time", mentions.get(4).note());
    assertEquals("3 days", mentions.get(4).when());
    assertEquals("vague", mentions.get(5).note());
    assertEquals("some time before", mentions.get(5).when());
  }

  @Test
  void withoutADateOnlyWhatNamesItsYearHasAPlace() {
    Timeline timeline = Timelines.read("It closed on 2 January. It had opened on 4 May 2011 and on a Thursday.\n");
    assertEquals(1, timeline.placed());
    assertTrue(timeline.wantsDate());
    assertEquals("2 January", timeline.mentions().get(0).when());
    assertEquals("no place without the wire's date", timeline.mentions().get(0).note());
    assertEquals("Thursday", timeline.mentions().get(2).when());
    assertEquals("", timeline.mentions().get(1).note());
  }

  @Test
  void aDayThatDoesNotExistSaysSo() {
    TimelineMention day = Timelines.read("It closed on February 30, 2018.\n").mentions().get(0);
    assertEquals("no such day in the calendar", day.note());
    assertEquals("30 February 2018", day.when());
    assertEquals(Optional.empty(), day.days());
  }

  @Test
  void whatRecursSaysWhen() {
    List<String> when = Timelines.read("Every Thursday, each July and every week it opens daily, every summer twice.\n")
        .mentions().stream().map(TimelineMention::when).toList();
    assertEquals(List.of("every Thursday", "every July", "every week", "every day", "every summer"), when);
  }

  @Test
  void longTimesAreRanges() {
    Timeline timeline = Timelines.read("""
        It closed in January 2018, after the summer of 2017, and opens in the third quarter of 2019 or in 2020.
        It was new in the 1970s. On 03/04/2019 it rained.
        """, WireOptions.dated(Timelines.NOW));
    assertEquals(
        List.of("January 2018", "summer 2017", "third quarter of 2019", "2020", "1970s",
            "4 March 2019 or 3 April 2019"),
        timeline.mentions().stream().map(TimelineMention::when).toList());
    assertEquals(new PlacedDays(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31), false),
        timeline.mentions().get(0).days().orElseThrow());
    assertEquals(new PlacedDays(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 4, 3), true),
        timeline.mentions().get(5).days().orElseThrow());
    assertEquals("around the wire's date", timeline.mentions().get(5).note());
  }

  @Test
  void aFindingAboutDatesJoinsTheTimesItNames() {
    Finding finding = Finding.of(Timelines.DATE, in(PORT, "15 March"), "One of them is wrong")
        .relatedTo(in(PORT, "2 January"), "closed here")
        .relatedTo(in(PORT, "ODINBURG"), "the dateline");
    Timeline timeline = Timelines.read(PORT, finding);
    assertEquals(
        List.of(new Contradiction(1, OptionalInt.of(3), "One of them is wrong"),
            new Contradiction(1, OptionalInt.empty(), "One of them is wrong")),
        timeline.contradictions());
    TimelineMention doubtful = timeline.mentions().get(1);
    assertEquals(List.of(finding), doubtful.findings());
    assertEquals("One of them is wrong · year not written, 3 days after", doubtful.remarks());
    assertFalse(timeline.mentions().get(3).isDoubtful());
  }

  @Test
  void aFindingOverSeveralTimesJoinsThem() {
    Finding finding = Timelines.finding(in(PORT, "Friday, 15 March, the mayor said on Tuesday"), "Out of order");
    assertEquals(List.of(new Contradiction(1, OptionalInt.of(2), "Out of order")),
        Timelines.read(PORT, finding, finding).contradictions());
  }

  @Test
  void findingsAboutOtherThingsOrPlacesDoNotCount() {
    CheckInfo spelling = new CheckInfo("spelling-test", "A word", FindingKind.SPELLING, Severity.MINOR,
        MqmCategory.SPELLING, ItsType.MISSPELLING);
    Timeline timeline = Timelines.read(PORT,
        Finding.of(spelling, in(PORT, "March 12"), "no word"),
        Finding.of(Timelines.DATE, in(PORT, "the mole"), "no time there").relatedTo(in(PORT, "Recently"), "here"));
    assertEquals(List.of(), timeline.contradictions());
    assertTrue(timeline.mentions().stream().noneMatch(TimelineMention::isDoubtful));
  }

  @Test
  void howADateIsWrittenDoubtsNoDay() {
    CheckInfo style = new CheckInfo("date-style-test", "Another style", FindingKind.DATE, Severity.MINOR,
        MqmCategory.INCONSISTENT_STYLE, ItsType.INCONSISTENCY);
    CheckInfo format = new CheckInfo("date-format-test", "Another format", FindingKind.DATE, Severity.MINOR,
        MqmCategory.DATE_FORMAT, ItsType.LOCALE_VIOLATION);
    Timeline timeline = Timelines.read(PORT,
        Finding.of(style, in(PORT, "March 12, 2019"), "other").relatedTo(in(PORT, "2 January"), "than this"),
        Finding.of(format, in(PORT, "15 March"), "not ours"));
    assertEquals(List.of(), timeline.contradictions());
    assertTrue(timeline.mentions().stream().noneMatch(TimelineMention::isDoubtful));
  }

  @Test
  void aPairIsJoinedOnce() {
    Finding there = Timelines.finding(in(PORT, "15 March"), "a").relatedTo(in(PORT, "2 January"), "b");
    Finding back = Timelines.finding(in(PORT, "2 January"), "c").relatedTo(in(PORT, "15 March"), "d");
    assertEquals(
        List.of(new Contradiction(1, OptionalInt.of(3), "a")), Timelines.read(PORT, there, back).contradictions());
  }

  @Test
  void aRemarkStandsThereOnce() {
    Finding here = Timelines.finding(in(PORT, "2 January"), "a");
    TimelineMention mention = Timelines.without("now").with(here).with(here.because("b"))
        .with(Timelines.finding(in(PORT, "2 January"), "c"));
    assertEquals("a · c · vague", mention.remarks());
    assertEquals("“now”: now (a · c · vague)", mention.description());
  }

  @Test
  void theSummaryCounts() {
    Finding finding = Finding.of(Timelines.DATE, in(PORT, "15 March"), "wrong");
    assertEquals("4 times on an axis around 12 March 2019, the wire's own date; 1 of them in doubt",
        Timelines.read(PORT, finding).summary());
  }

  @Test
  void aWireThatNamesNoTimeHasAnEmptyOne() {
    assertEquals(0, Timelines.read("The council met.\n").mentions().size());
  }
}
