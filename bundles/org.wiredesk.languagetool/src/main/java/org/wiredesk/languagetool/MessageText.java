package org.wiredesk.languagetool;

import java.util.stream.Collectors;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/** LanguageTool's messages and examples without their markup. */
final class MessageText {

  private MessageText() {}

  /** {@code <suggestion>} becomes quotation marks, other tags go, white space is single. */
  static String plain(String message) {
    String quoted = message.replace("<suggestion>", "“").replace("</suggestion>", "”");
    StringBuilder out = new StringBuilder(quoted.length());
    boolean pendingSpace = false;
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      int tagEnd = c == '<' ? tagEnd(quoted, i) : -1;
      if (tagEnd > 0) {
        i = tagEnd;
      } else if (Character.isWhitespace(c)) {
        pendingSpace = !out.isEmpty();
      } else {
        if (pendingSpace) {
          out.append(' ');
          pendingSpace = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Where a tag such as {@code </marker>} ends that begins at {@code start}; -1 for a mere less-than sign. */
  private static int tagEnd(String text, int start) {
    int i = start + 1;
    if (i < text.length() && text.charAt(i) == '/') {
      i++;
    }
    if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
      return -1;
    }
    return text.indexOf('>', i);
  }

  /** The words a rule looks for, as its pattern writes them: "actual", "fabric/fabrics". */
  static String ofPattern(Rule rule) {
    return rule instanceof AbstractPatternRule pattern
        ? pattern.getPatternTokens().stream().map(PatternToken::getString).collect(Collectors.joining(" "))
            .replace('|', '/')
        : rule.getId();
  }
}
