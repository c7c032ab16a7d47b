package org.wiredesk.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;

/** Scrolls two wires so that paragraphs that stand for each other are side by side. */
final class TogetherScroller {

  /** Where a paragraph begins on either side. */
  record Row(int left, int right) {

    private Row turned() {
      return new Row(right, left);
    }
  }

  private final StyledText left;
  private final StyledText right;
  private List<Row> fromLeft = List.of();
  private List<Row> fromRight = List.of();
  private int leftTop;
  private int rightTop;

  TogetherScroller(StyledText left, StyledText right) {
    this.left = left;
    this.right = right;
    // Whatever scrolls a text (wheel, bar, keys, a search) paints it anew.
    left.addPaintListener(event -> leftPainted());
    right.addPaintListener(event -> rightPainted());
  }

  void show(List<Row> rows) {
    fromLeft = rows.stream().sorted(Comparator.comparingInt(Row::left)).toList();
    fromRight = rows.stream().map(Row::turned).sorted(Comparator.comparingInt(Row::left)).toList();
    settle();
  }

  /** Takes both as they stand now for side by side. */
  void settle() {
    leftTop = left.getTopPixel();
    rightTop = right.getTopPixel();
  }

  private void leftPainted() {
    if (left.getTopPixel() != leftTop) {
      leftTop = left.getTopPixel();
      follow(left, right, fromLeft);
      rightTop = right.getTopPixel();
    }
  }

  private void rightPainted() {
    if (right.getTopPixel() != rightTop) {
      rightTop = right.getTopPixel();
      follow(right, left, fromRight);
      leftTop = left.getTopPixel();
    }
  }

  private static void follow(StyledText leader, StyledText follower, List<Row> rows) {
    int line = leader.getLineIndex(0);
    at(leader.getOffsetAtLine(line), rows)
        .filter(row -> row.left() <= leader.getCharCount() && row.right() <= follower.getCharCount())
        .ifPresent(row -> follow(leader, follower, row));
  }

  private static void follow(StyledText leader, StyledText follower, Row row) {
    int leading = leader.getLineAtOffset(row.left());
    int following = follower.getLineAtOffset(row.right());
    int scrolled = -leader.getLinePixel(leading);
    int room = Math.max(1, height(leader, leading));
    int part = scrolled <= room ? scrolled * height(follower, following) / room
        : height(follower, following) + scrolled - room;
    follower.setTopPixel(Math.max(0, follower.getTopPixel() + follower.getLinePixel(following) + part));
  }

  private static int height(StyledText text, int line) {
    return text.getLinePixel(line + 1) - text.getLinePixel(line);
  }

  /** The last that begins at an offset or before it. */
  private static Optional<Row> at(int offset, List<Row> rows) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).left() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(rows.get(low - 1));
  }
}
