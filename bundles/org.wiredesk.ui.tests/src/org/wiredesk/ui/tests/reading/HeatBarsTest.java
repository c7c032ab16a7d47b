package org.wiredesk.ui.tests.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.text.Span;
import org.wiredesk.ui.reading.HeatBars;

class HeatBarsTest {

  /** A line of a text is ten characters long and twenty pixels high here. */
  private static final int LINE = 20;

  private static final ReadingOrder ORDER = ReadingOrder.of(
      List.of(new Span(0, 14), new Span(15, 19), new Span(40, 49)),
      List.of(finding(Severity.MINOR, 0), finding(Severity.CRITICAL, 15), finding(Severity.MAJOR, 40)));

  @Test
  void whileTheTextFitsABarStandsBesideItsLines() {
    HeatBars bars = bars(100, 400);
    assertEquals(List.of("3: 0+40", "2: 80+20", "1: 20+20"), shown(bars));
  }

  @Test
  void aLongerTextIsDrawnTogether() {
    assertEquals(List.of("3: 0+20", "2: 40+10", "1: 10+10"), shown(bars(100, 50)));
  }

  @Test
  void noBarIsTooThinToBeHit() {
    assertEquals(List.of("3: 0+4", "2: 6+4", "1: 2+4"), shown(bars(100, 10)));
  }

  @Test
  void whereSentencesShareALineTheWorstIsMeant() {
    HeatBars bars = bars(100, 400);
    assertEquals(Optional.of(1), bars.at(30).map(bar -> bar.sentence().rank()));
    assertEquals(Optional.of(3), bars.at(10).map(bar -> bar.sentence().rank()));
    assertEquals(Optional.empty(), bars.at(60));
  }

  private static HeatBars bars(int text, int strip) {
    return HeatBars.of(ORDER, offset -> offset / 10 * LINE, offset -> offset / 10 * LINE + LINE, text, strip);
  }

  private static List<String> shown(HeatBars bars) {
    return bars.worstLast().stream()
        .map(bar -> bar.sentence().rank() + ": " + bar.top() + "+" + bar.height()).toList();
  }

  private static Finding finding(Severity severity, int start) {
    CheckInfo check = new CheckInfo(
        "some-check", "Some fault", FindingKind.GRAMMAR, severity, MqmCategory.GRAMMAR, ItsType.GRAMMAR);
    return Finding.of(check, new Span(start, start + 2), "wrong");
  }
}
