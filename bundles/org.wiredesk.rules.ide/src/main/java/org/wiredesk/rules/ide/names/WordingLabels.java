package org.wiredesk.rules.ide.names;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Span;

/** Finds the labels that a wording speaks of: {@code {who}}, {@code {verb as VBG}}, {@code {say like verb}}. */
public final class WordingLabels {

  private WordingLabels() {}

  /** @param written with its quotation marks; spans count from its start */
  public static List<Span> in(String written) {
    List<Span> labels = new ArrayList<>();
    int open = written.indexOf('{');
    while (open >= 0) {
      int close = written.indexOf('}', open);
      if (close < 0) {
        break;
      }
      List<Span> words = words(written, open + 1, close);
      boolean like = words.size() == 3 && words.get(1).of(written).equals("like");
      if (!words.isEmpty()) {
        labels.add(words.get(like ? 2 : 0));
      }
      open = written.indexOf('{', close);
    }
    return labels;
  }

  private static List<Span> words(String text, int start, int end) {
    List<Span> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int wordStart = at;
      while (at < end && text.charAt(at) > ' ') {
        at++;
      }
      if (at > wordStart) {
        words.add(new Span(wordStart, at));
      }
      at++;
    }
    return words;
  }
}
