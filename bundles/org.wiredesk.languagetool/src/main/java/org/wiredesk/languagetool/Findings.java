package org.wiredesk.languagetool;

import java.util.List;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.text.Span;

/** Makes findings of LanguageTool's matches. */
final class Findings {

  /** LanguageTool orders its suggestions, the likeliest first, and sometimes has thirty. */
  static final int MAX_FIXES = 5;

  private static final String NAMELESS = "Possible spelling mistake found.";

  private Findings() {}

  /** @param offset where the text in which the match was found begins in the wire */
  static Finding of(RuleMatch match, CheckInfo check, String text, int offset) {
    Span span = new Span(match.getFromPos() + offset, match.getToPos() + offset);
    String words = text.substring(match.getFromPos(), match.getToPos());
    List<Fix> fixes = match.getSuggestedReplacements().stream()
        .filter(suggestion -> !suggestion.equals(words))
        .distinct()
        .limit(MAX_FIXES)
        .map(suggestion -> Fix.replace(span, suggestion))
        .toList();
    return new Finding(check, span, message(match, words), "", List.of(), fixes);
  }

  /** LanguageTool's words, but where they only say that something is misspelled, they name it. */
  static String message(RuleMatch match, String words) {
    String message = MessageText.plain(match.getMessage());
    return message.equals(NAMELESS) ? "“" + words + "” may be misspelled" : message;
  }
}
