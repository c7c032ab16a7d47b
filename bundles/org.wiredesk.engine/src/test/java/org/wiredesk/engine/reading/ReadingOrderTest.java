package org.wiredesk.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class ReadingOrderTest {

  /** Three sentences of nine characters, a blank between them. */
  private static final List<Span> THREE = List.of(new Span(0, 9), new Span(10, 19), new Span(20, 29));

  @Test
  void theSentenceWithTheGravestFaultsComesFirst() {
    ReadingOrder order = ReadingOrder.of(THREE, List.of(
        finding(Severity.MINOR, 0, 3), finding(Severity.MINOR, 4, 6),
        finding(Severity.MAJOR, 12, 14),
        finding(Severity.MINOR, 20, 22)));
    assertEquals(List.of(1, 0, 2), indices(order));
    assertEquals(List.of(5, 2, 1), order.worstFirst().stream().map(RatedSentence::score).toList());
    assertEquals(List.of(2, 1, 3), order.inText().stream().map(RatedSentence::rank).toList());
  }

  @Test
  void fiveMajorFaultsAreAsBadAsACriticalOne() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      findings.add(finding(Severity.MAJOR, i, i + 1));
    }
    findings.add(finding(Severity.CRITICAL, 10, 12));
    ReadingOrder order = ReadingOrder.of(THREE, findings);
    assertEquals(List.of(25, 25), order.worstFirst().stream().map(RatedSentence::score).toList());
    assertEquals(List.of(0, 1), indices(order), "of equal ones the earlier comes first");
  }

  @Test
  void twoChecksThatSpeakOfTheSameWordsMakeThemNoWorse() {
    ReadingOrder order = ReadingOrder.of(THREE, List.of(
        finding(Severity.MINOR, 2, 5), finding(Severity.MAJOR, 2, 5), finding(Severity.MINOR, 2, 6)));
    RatedSentence worst = order.worstFirst().get(0);
    assertEquals(6, worst.score());
    assertEquals(3, worst.findings());
  }

  @Test
  void whatIsNoFaultIsNotRanked() {
    assertEquals(List.of(), ReadingOrder.of(THREE, List.of(finding(Severity.NEUTRAL, 0, 4))).worstFirst());
  }

  @Test
  void aFindingBelongsToTheSentenceInWhichItBegins() {
    ReadingOrder order = ReadingOrder.of(THREE, List.of(finding(Severity.MINOR, 5, 15), finding(Severity.MINOR, 9, 9)));
    assertEquals(List.of(0), indices(order));
    assertEquals(2, order.worstFirst().get(0).findings());
  }

  @Test
  void whatStandsOutsideTheSentencesBelongsToNone() {
    List<Span> afterTheDateline = List.of(new Span(10, 19));
    assertEquals(0, ReadingOrder.of(afterTheDateline, List.of(finding(Severity.MAJOR, 0, 4))).size());
  }

  @Test
  void theNextOneToReadIsTheNextWorse() {
    ReadingOrder order = ReadingOrder.of(THREE, List.of(
        finding(Severity.MINOR, 0, 3), finding(Severity.CRITICAL, 12, 14), finding(Severity.MAJOR, 20, 22)));
    assertEquals(Optional.of(20), order.after(15).map(next -> next.span().start()));
    assertEquals(Optional.of(0), order.after(22).map(next -> next.span().start()));
    assertEquals(Optional.of(10), order.after(3).map(next -> next.span().start()), "after the last the worst again");
    assertEquals(Optional.of(10), order.after(1000).map(next -> next.span().start()), "from elsewhere the worst");
    assertEquals(Optional.empty(), ReadingOrder.EMPTY.after(0));
  }

  @Test
  void aPlaceBetweenSentencesIsInNone() {
    ReadingOrder order = ReadingOrder.of(List.of(new Span(5, 9), new Span(12, 19)),
        List.of(finding(Severity.MINOR, 5, 7), finding(Severity.MINOR, 12, 13)));
    assertEquals(Optional.empty(), order.at(3));
    assertEquals(Optional.of(0), order.at(9).map(RatedSentence::index));
    assertEquals(Optional.empty(), order.at(10));
    assertEquals(Optional.of(1), order.at(12).map(RatedSentence::index));
  }

  @Test
  void heatFollowsTheSeverities() {
    assertEquals(Heat.MILD, Heat.of(4));
    assertEquals(Heat.WARM, Heat.of(5));
    assertEquals(Heat.WARM, Heat.of(24));
    assertEquals(Heat.HOT, Heat.of(25));
  }

  @Test
  void aReportIsReadByItsWiresSentences() {
    String text = "HAMBURG, April 3, 2024 (Desk) -- The line is open. Its owner did recieve a letter.\n";
    int at = text.indexOf("recieve");
    CheckReport report = new CheckReport(
        Wire.of(text), List.of(finding(Severity.MINOR, at, at + 7)), List.of(), List.of());
    RatedSentence only = ReadingOrder.of(report).worstFirst().get(0);
    assertTrue(only.span().of(text).startsWith("Its owner"), only.span().of(text));
  }

  private static List<Integer> indices(ReadingOrder order) {
    return order.worstFirst().stream().map(RatedSentence::index).toList();
  }

  private static Finding finding(Severity severity, int start, int end) {
    CheckInfo check = new CheckInfo(
        "some-check", "Some fault", FindingKind.GRAMMAR, severity, MqmCategory.GRAMMAR, ItsType.GRAMMAR);
    return Finding.of(check, new Span(start, end), "wrong");
  }
}
