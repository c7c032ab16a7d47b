package org.wiredesk.ui.decisions;

import java.util.OptionalDouble;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** The share of right findings as a bar, with the figure at the right end of its column. */
final class ShareCell extends StyledCellLabelProvider {

  /** Readable on light and on dark ground; figure and length tell the same without colour. */
  private static final Color RIGHT = new Color(46, 158, 79);
  private static final Color WRONG = new Color(214, 69, 58);

  private static final int BAR_WIDTH = 62;
  private static final int BAR_HEIGHT = 8;
  private static final int MARGIN = 4;
  private static final int FAINT_ALPHA = 90;

  @Override
  public void update(ViewerCell cell) {
    cell.setText(LedgerColumn.RIGHT.text((LedgerRow) cell.getElement()));
    super.update(cell);
  }

  @Override
  protected void paint(Event event, Object element) {
    super.paint(event, element);
    OptionalDouble right = ((LedgerRow) element).line().right();
    if (right.isPresent()) {
      GC gc = event.gc;
      Color before = gc.getBackground();
      int top = event.y + (event.height - BAR_HEIGHT) / 2;
      Rectangle cell = cell(event);
      Rectangle bar = new Rectangle(cell.x + MARGIN, top, BAR_WIDTH, BAR_HEIGHT);
      int width = (int) Math.round(bar.width * right.getAsDouble());
      gc.setBackground(RIGHT);
      gc.fillRectangle(bar.x, bar.y, width, bar.height);
      gc.setBackground(WRONG);
      gc.setAlpha(FAINT_ALPHA);
      gc.fillRectangle(bar.x + width, bar.y, bar.width - width, bar.height);
      gc.setAlpha(255);
      gc.setBackground(before);
    }
  }

  /** The event tells only where the figure is. */
  private static Rectangle cell(Event event) {
    return ((TableItem) event.item).getBounds(event.index);
  }
}
