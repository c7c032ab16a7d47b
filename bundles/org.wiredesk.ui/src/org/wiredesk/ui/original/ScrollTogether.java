package org.wiredesk.ui.original;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ScrollBar;
import org.wiredesk.ui.model.SentencePairs;
import org.wiredesk.ui.model.SentencePairs.Row;

/**
 * Scrolls a wire and its original so that sentences that stand for each other are at the same height, at the top when
 * one stands at its top, at the bottom when it stands at its bottom, and between these in between.
 */
final class ScrollTogether {

  private final StyledText wire;
  private final StyledText original;
  // Whatever scrolls a text (wheel, bar, keys, a search) paints it anew.
  private final PaintListener wirePainted = event -> catchUp();
  private final PaintListener originalPainted = event -> originalPainted();
  private final Supplier<SentencePairs> pairs;
  private SentencePairs known = SentencePairs.NONE;
  private List<Knot> knots = List.of();
  private int wireTop;
  private int originalTop;

  /** Offsets in both texts that belong to one height. */
  private record Knot(int leader, int follower) {

    Knot turned() {
      return new Knot(follower, leader);
    }
  }

  /** @param pairs which sentences belong together, asked whenever something is scrolled */
  ScrollTogether(StyledText wire, StyledText original, Supplier<SentencePairs> pairs) {
    this.wire = wire;
    this.original = original;
    this.pairs = pairs;
    settle();
    wire.addPaintListener(wirePainted);
    original.addPaintListener(originalPainted);
  }

  void dispose() {
    if (!wire.isDisposed()) {
      wire.removePaintListener(wirePainted);
    }
    if (!original.isDisposed()) {
      original.removePaintListener(originalPainted);
    }
  }

  /** Brings the original to where the wire is. */
  void align() {
    follow(wire, original, knots());
    settle();
  }

  /** Brings the wire to where the original is. */
  void alignWire() {
    follow(original, wire, knots().stream().map(Knot::turned).toList());
    settle();
  }

  /** Brings the original along if the wire was scrolled and is not painted yet. */
  void catchUp() {
    if (wire.getTopPixel() != wireTop && !original.isDisposed()) {
      align();
    }
  }

  /** Takes both as they stand now for side by side. */
  void settle() {
    wireTop = wire.getTopPixel();
    originalTop = original.getTopPixel();
  }

  private void originalPainted() {
    if (original.getTopPixel() != originalTop && !wire.isDisposed()) {
      alignWire();
    }
  }

  private List<Knot> knots() {
    SentencePairs now = pairs.get();
    if (now != known) {
      known = now;
      knots = knots(now);
    }
    return knots;
  }

  private static List<Knot> knots(SentencePairs pairs) {
    List<Knot> knots = new ArrayList<>();
    if (!pairs.rows().isEmpty()) {
      knots.add(new Knot(0, 0));
    }
    pairs.rows().stream().filter(Row::isWhole)
        .map(row -> new Knot(row.wire().get().start(), row.original().get().start()))
        .filter(knot -> knot.leader() > 0 && knot.follower() > 0)
        .forEach(knots::add);
    return knots;
  }

  private static void follow(StyledText leader, StyledText follower, List<Knot> knots) {
    if (knots.isEmpty()) {
      return;
    }
    double share = scrolled(leader);
    int y = (int) (share * leader.getClientArea().height);
    int index = last(offsetAt(leader, y), knots);
    Knot above = knots.get(index);
    Knot below = index + 1 < knots.size()
        ? knots.get(index + 1) : new Knot(leader.getCharCount(), follower.getCharCount());
    int from = y(leader, above.leader());
    int to = y(leader, below.leader());
    double part = to <= from ? 0 : Math.max(0, Math.min(1, (double) (y - from) / (to - from)));
    int start = y(follower, above.follower());
    double target = start + part * (y(follower, below.follower()) - start);
    int top = (int) Math.round(follower.getTopPixel() + target - share * follower.getClientArea().height);
    follower.setTopPixel(Math.max(0, top));
  }

  /** How far a text is scrolled, from 0 to 1. */
  private static double scrolled(StyledText text) {
    ScrollBar bar = text.getVerticalBar();
    int most = bar == null ? 0 : bar.getMaximum() - bar.getThumb();
    return most <= 0 ? 0 : Math.min(1, (double) text.getTopPixel() / most);
  }

  /** Of the first character in the row on the screen at a height. */
  private static int offsetAt(StyledText text, int y) {
    boolean mirrored = (text.getOrientation() & SWT.RIGHT_TO_LEFT) != 0;
    int x = mirrored ? text.getClientArea().width - text.getRightMargin() - 1 : text.getLeftMargin() + 1;
    int offset = text.getOffsetAtPoint(new Point(x, y));
    return offset >= 0 ? offset : text.getOffsetAtLine(text.getLineIndex(y));
  }

  /** In the coordinates of what is in sight. */
  private static int y(StyledText text, int offset) {
    return text.getLocationAtOffset(Math.min(offset, text.getCharCount())).y;
  }

  /** The last that begins at an offset or before it; the first begins at 0. */
  private static int last(int offset, List<Knot> knots) {
    int low = 0;
    int high = knots.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (knots.get(middle).leader() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
