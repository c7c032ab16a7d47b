package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineColorsTest {

  static List<TimelineColors> palettes() {
    return List.of(TimelineColors.LIGHT, TimelineColors.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textsCanBeReadOnAllThatIsBehindThem(TimelineColors colors) {
    for (Ink text : List.of(Ink.AXIS_LABEL, Ink.NOW_LABEL, Ink.LABEL, Ink.DOUBTFUL_LABEL)) {
      assertContrast(4.5, colors.of(text), colors.paper());
    }
    for (Ink behind : List.of(Ink.RANGE, Ink.DOUBTFUL_RANGE, Ink.SELECTION)) {
      assertContrast(4.5, colors.of(Ink.LABEL), colors.of(behind));
    }
    assertContrast(4.5, colors.of(Ink.DOUBTFUL_LABEL), colors.of(Ink.SELECTION));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void marksStandOutFromThePaper(TimelineColors colors) {
    for (Ink mark : List.of(Ink.DAY, Ink.RANGE_EDGE, Ink.DOUBTFUL, Ink.RING, Ink.JOIN, Ink.NOW, Ink.EITHER_OR,
        Ink.SELECTION_EDGE)) {
      assertContrast(3, colors.of(mark), colors.paper());
    }
  }

  private static void assertContrast(double least, String a, String b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    double contrast = (high + 0.05) / (low + 0.05);
    assertTrue(contrast >= least, () -> a + " on " + b + ": " + contrast);
  }

  /** As WCAG 2.2 defines it. */
  private static double luminance(String css) {
    int rgb = Integer.parseInt(css.substring(1), 16);
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
  }

  private static double part(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
