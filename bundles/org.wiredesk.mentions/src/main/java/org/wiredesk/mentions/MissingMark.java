package org.wiredesk.mentions;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Tells where the partner of a lonely quotation mark is missing: before the words that name the speaker, or at the end
 * or the start of the paragraph when all between is one speech. Says nothing when that is not certain.
 */
final class MissingMark {

  /** How far a partner is looked for, in characters. */
  private static final int REACH = 600;
  private static final String DOUBLE_MARKS = "“”\"«»„";

  private MissingMark() {}

  /** The place where a quotation opened at {@code opening} should close. */
  static Optional<Span> closing(String text, OpenQuotation open) {
    int last = Math.min(text.length(), open.offset() + REACH);
    int at = open.offset() + 1;
    while (at < last && text.charAt(at) != '\n' && DOUBLE_MARKS.indexOf(text.charAt(at)) < 0) {
      if (",?!".indexOf(text.charAt(at)) >= 0 && Attribution.beginsAt(text, at + 1)) {
        return Optional.of(new Span(at + 1, at + 1));
      }
      at++;
    }
    boolean wholeParagraph = at == text.length() || text.charAt(at) == '\n';
    if (!open.canGoOn() || !wholeParagraph) {
      return Optional.empty();
    }
    int end = at;
    while (Token.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(end, end));
  }

  /** The place where a quotation closed at {@code closing} should open. */
  static Optional<Span> opening(String text, int closing) {
    int first = Math.max(0, closing - REACH);
    int at = closing - 1;
    while (at > first && text.charAt(at) != '\n' && DOUBLE_MARKS.indexOf(text.charAt(at)) < 0
        && !endsSentence(text, at, closing)) {
      at--;
    }
    boolean paragraphStarts = at == 0 || at > first && text.charAt(at) == '\n';
    boolean speech = at < closing - 1
        && (",.!?…".indexOf(text.charAt(closing - 1)) >= 0 || Attribution.beginsAt(text, closing + 1));
    int place = at == 0 ? 0 : at + 1;
    return paragraphStarts && speech ? Optional.of(new Span(place, place)) : Optional.empty();
  }

  private static boolean endsSentence(String text, int at, int closing) {
    return ".?!…".indexOf(text.charAt(at)) >= 0 && at + 2 < closing && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2));
  }
}
