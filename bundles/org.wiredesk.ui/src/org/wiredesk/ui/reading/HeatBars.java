package org.wiredesk.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;

/**
 * Where the sentences of a wire are on a strip that shows the whole of it: beside their words when all of the text is
 * in sight, and drawn together in proportion when it is not. Lengths are pixels.
 *
 * @param worstLast as they are to be painted, so that the worst of those that share a line is seen
 */
public record HeatBars(List<Bar> worstLast) {

  public static final HeatBars NONE = new HeatBars(List.of());

  /** A thinner one could not be hit with the mouse. */
  private static final int LEAST_HEIGHT = 4;

  /** A sentence from {@code top} down. */
  public record Bar(RatedSentence sentence, int top, int height) {

    boolean covers(int y) {
      return top <= y && y < top + height;
    }
  }

  public HeatBars {
    worstLast = List.copyOf(worstLast);
  }

  /**
   * @param top how far below the top of the text the line of an offset begins
   * @param bottom how far below it that line ends
   * @param text how high the text is
   * @param strip how high the strip is
   */
  public static HeatBars of(ReadingOrder order, IntUnaryOperator top, IntUnaryOperator bottom, int text, int strip) {
    double scale = text > strip ? (double) strip / text : 1;
    List<Bar> bars = new ArrayList<>();
    for (RatedSentence sentence : order.worstFirst()) {
      int from = (int) (scale * top.applyAsInt(sentence.span().start()));
      int to = (int) (scale * bottom.applyAsInt(sentence.span().end()));
      int height = Math.max(LEAST_HEIGHT, to - from);
      bars.add(new Bar(sentence, Math.max(0, Math.min(from, strip - height)), height));
    }
    bars.sort(Comparator.comparingInt((Bar bar) -> bar.sentence().rank()).reversed());
    return new HeatBars(bars);
  }

  /** The worst sentence that is there. */
  public Optional<Bar> at(int y) {
    return worstLast.stream().filter(bar -> bar.covers(y)).reduce((milder, worse) -> worse);
  }
}
