package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Span;

/**
 * The words of a text: letters and digits, with what joins them inside a word or a figure ("10.5", "don't", "Su-24").
 */
public final class TextWords {

  private TextWords() {}

  public static List<String> of(String text) {
    return spans(text).stream().map(span -> span.of(text)).toList();
  }

  public static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && (isPart(text.charAt(i)) || start >= 0 && joins(text, i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        spans.add(new Span(start, i));
        start = -1;
      }
    }
    return spans;
  }

  private static boolean joins(String text, int at) {
    return ".,-'’:/".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isPart(text.charAt(at + 1));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
