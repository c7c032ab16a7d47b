package org.wiredesk.checks;

import java.util.Optional;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/**
 * A quotation mark whose blanks are not where they belong.
 *
 * @param place the mark, with the blanks on its inner side, or those and the stop on its outer side
 * @param within whether there are blanks on its inner side
 * @param outside what is wrong on its outer side
 * @param repair sets all of it right
 */
record MarkSpacing(Span place, boolean within, Outside outside, TextEdit repair) {

  enum Outside {
    RIGHT,
    /** A word or a stop touches the mark. */
    JOINED,
    /** A blank parts the mark from a stop: {@code ” ,}. */
    PARTED
  }

  /** Marks may stand in each other with a thin blank between, and behind dots that leave out words a blank is usual. */
  private static final String BLANK_MAY_FOLLOW = "“”\"«»„‘’'…";
  private static final String STOPS = ".,;:!?";

  static Optional<MarkSpacing> ofOpening(String text, int at) {
    int end = afterBlanks(text, at + 1);
    boolean within = end > at + 1 && !isAt(text, end, BLANK_MAY_FOLLOW + "\n");
    boolean joined = isWordAt(text, at - 1) || isAt(text, at - 1, STOPS + ")") && !isLeavingOut(text, at);
    Span place = new Span(at, within ? end : at + 1);
    return of(place, within, joined ? Outside.JOINED : Outside.RIGHT, (joined ? " " : "") + text.charAt(at));
  }

  static Optional<MarkSpacing> ofClosing(String text, int at) {
    int start = at;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    boolean within = start < at && !isLeavingOut(text, start) && !isAt(text, start - 1, BLANK_MAY_FOLLOW + "\n");
    int from = within ? start : at;
    char mark = text.charAt(at);
    int stop = afterBlanks(text, at + 1);
    if (stop > at + 1 && isAt(text, stop, STOPS) && isAt(text, stop + 1, " \n")) {
      return of(new Span(from, stop + 1), within, Outside.PARTED, mark + text.substring(stop, stop + 1));
    }
    boolean joined = isWordAt(text, at + 1) && !isPluralAt(text, at + 1);
    Span place = new Span(from, at + 1);
    return of(place, within, joined ? Outside.JOINED : Outside.RIGHT, mark + (joined ? " " : ""));
  }

  private static Optional<MarkSpacing> of(Span place, boolean within, Outside outside, String right) {
    return within || outside != Outside.RIGHT
        ? Optional.of(new MarkSpacing(place, within, outside, new TextEdit(place, right)))
        : Optional.empty();
  }

  private static int afterBlanks(String text, int start) {
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether "..." or ". . ." stands before a place. */
  private static boolean isLeavingOut(String text, int end) {
    return isAt(text, end - 1, ".") && isAt(text, end - 2, ". ");
  }

  private static boolean isBlank(char c) {
    return c != '\n' && (c == '\t' || Character.isSpaceChar(c));
  }

  /** The start and the end of the text count as line ends. */
  private static boolean isAt(String text, int at, String characters) {
    return characters.indexOf(at < 0 || at >= text.length() ? '\n' : text.charAt(at)) >= 0;
  }

  /** Digits are none here: a figure may have a mark for inches. Nor are signs of scripts without blanks. */
  private static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at))
        && !Character.isIdeographic(text.charAt(at));
  }

  /** The s of “MiG”s. */
  private static boolean isPluralAt(String text, int at) {
    return text.charAt(at) == 's' && !isWordAt(text, at + 1);
  }
}
