package org.wiredesk.checks.original.negation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.checks.original.LowerWord;

/** The runs of digits around a word: of "fell by 2.6 percent" the "2" and the "6". */
final class FiguresNear {

  private FiguresNear() {}

  /** @param far in words, or letters of a language without blanks */
  static Set<String> of(Denials read, SaidSide word, int far, String text) {
    Set<String> found = new HashSet<>();
    List<LowerWord> words = read.words();
    if (words.isEmpty()) {
      int from = Math.max(0, word.span().start() - far);
      addRuns(text.substring(from, Math.min(text.length(), word.span().end() + far)), found);
      return found;
    }
    int to = Math.min(words.size(), word.place() + far + 1);
    words.subList(Math.max(0, word.place() - far), to).forEach(near -> addRuns(near.text(), found));
    return found;
  }

  private static void addRuns(String text, Set<String> found) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        found.add(text.substring(at, end));
      }
      at = end + 1;
    }
  }
}
