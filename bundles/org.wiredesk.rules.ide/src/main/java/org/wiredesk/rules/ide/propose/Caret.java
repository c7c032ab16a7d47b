package org.wiredesk.rules.ide.propose;

import java.util.Optional;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/**
 * Where somebody writes: in the middle of a word of the language, or of a string.
 *
 * @param part the entry
 * @param start where the word or the string begins, counted from the start of the part; a string with its first mark
 * @param offset the caret, counted from the start of the part
 * @param inString whether it stands in a string; then what proposals complete is the string
 */
record Caret(ParsedPart part, int start, int offset, boolean inString) {

  /** Empty in comments, in {@code <forms>} and outside the text. */
  static Optional<Caret> in(DeskText file, int offset) {
    return file.partAt(offset).flatMap(part -> in(part, offset - part.piece().firstOffset()));
  }

  private static Optional<Caret> in(ParsedPart part, int offset) {
    String text = part.piece().text();
    int at = 0;
    while (at < offset) {
      int end = endOfToken(text, at);
      boolean inside = end > offset || end == offset && !isClosed(text, at, end);
      if (inside && text.charAt(at) == '"') {
        return Optional.of(new Caret(part, at, offset, true));
      } else if (inside && end > at + 1) {
        return Optional.empty();
      }
      at = end;
    }
    int start = offset;
    while (start > 0 && isPartOfName(text.charAt(start - 1))) {
      start--;
    }
    return Optional.of(new Caret(part, start, offset, false));
  }

  /** Of a string, a comment or a form; other characters stand for themselves. */
  private static int endOfToken(String text, int at) {
    if (text.charAt(at) == '"') {
      return endOfString(text, at);
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    } else if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    } else if (text.charAt(at) == '<') {
      int line = endOfLine(text, at);
      int end = text.indexOf('>', at);
      return end < 0 || end > line ? at + 1 : end + 1;
    }
    return at + 1;
  }

  /** A string that is not closed ends with its line: the next one is about something else. */
  private static int endOfString(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i + 1;
      }
    }
    return endOfLine(text, at);
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean isClosed(String text, int at, int end) {
    return switch (text.charAt(at)) {
      case '"' -> end > at + 1 && text.charAt(end - 1) == '"';
      case '/' -> end > at + 3 && text.startsWith("/*", at) && text.startsWith("*/", end - 2);
      default -> true;
    };
  }

  private static boolean isPartOfName(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$';
  }

  /** What of the word stands there already; of a string without its quotation mark. */
  String prefix() {
    return part.piece().text().substring(inString ? start + 1 : start, offset);
  }

  /** All of the part that stands before the word. */
  String before() {
    return part.piece().text().substring(0, start);
  }

  /** What a proposal replaces: the word as far as the caret, or the whole string. */
  Span replaced() {
    String text = part.piece().text();
    int end = inString ? endOfString(text, start) : offset;
    boolean closed = inString && end > offset && text.charAt(end - 1) == '"';
    boolean whole = closed && text.substring(start, end).indexOf('\n') < 0;
    return new Span(start, whole ? end : offset).shift(part.piece().firstOffset());
  }

  /** Whether nothing but blanks stands before the word in its line. */
  boolean isFirstInLine() {
    String before = before();
    return before.substring(before.lastIndexOf('\n') + 1).isBlank();
  }
}
