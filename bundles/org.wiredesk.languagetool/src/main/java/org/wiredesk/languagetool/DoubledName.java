package org.wiredesk.languagetool;

import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.WordRepeatRule;

/** Names that say a word twice, "Duran Duran", which LanguageTool takes for a word typed twice. */
final class DoubledName {

  private DoubledName() {}

  /** Whether a match is of a doubled word with capitals that the text writes again elsewhere. */
  static boolean is(RuleMatch match, String text) {
    if (!(match.getRule() instanceof WordRepeatRule)) {
      return false;
    }
    String words = text.substring(match.getFromPos(), match.getToPos());
    int second = words.lastIndexOf(' ') + 1;
    return second > 1
        && Character.isUpperCase(words.charAt(0))
        && Character.isUpperCase(words.charAt(second))
        && text.indexOf(words, text.indexOf(words) + words.length()) >= 0;
  }
}
