package org.wiredesk.ui.original;

import org.eclipse.swt.custom.StyledText;
import org.wiredesk.text.Span;

/** What of a text is seen. */
final class Sight {

  private Sight() {}

  /** Scrolls no more than is needed to see some words, with a line above or below them. */
  static void bring(StyledText text, Span place) {
    if (place.end() > text.getCharCount() || holds(text, place)) {
      return;
    }
    int line = text.getLineHeight();
    int top = text.getLocationAtOffset(place.start()).y;
    int bottom = text.getLocationAtOffset(place.end()).y + 2 * line;
    int height = text.getClientArea().height;
    int down = top < line || bottom - top > height ? top - line : bottom - height;
    text.setTopPixel(Math.max(0, text.getTopPixel() + down));
  }

  /** Whether all of some words are seen. */
  private static boolean holds(StyledText text, Span place) {
    int top = text.getLocationAtOffset(place.start()).y;
    int bottom = text.getLocationAtOffset(place.end()).y + text.getLineHeight();
    return top >= 0 && bottom <= text.getClientArea().height;
  }
}
