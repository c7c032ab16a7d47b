package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.synthesis.Synthesizer;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.Wording;
import org.wiredesk.text.Span;

/** Makes findings of the places where phrase rules speak. */
final class PhraseFindings {

  private final Synthesizer synthesizer;

  PhraseFindings(Synthesizer synthesizer) {
    this.synthesizer = synthesizer;
  }

  /** Relative to the sentence, whose text is given. */
  Finding of(PhraseMatch match, String text) throws IOException {
    PhraseRule rule = match.rule();
    PhraseWording wording = new PhraseWording(synthesizer, match, text);
    Span span = match.mark();
    String words = span.of(text);
    String message = rule.says().parts().isEmpty()
        ? "“" + words + "”: " + rule.info().title()
        : wording.fill(rule.says()).orElse(rule.info().title());
    Finding finding = Finding.of(rule.info(), span, message).because(rule.because());
    for (Fix fix : fixes(rule, wording, span, text)) {
      finding = finding.withFix(fix);
    }
    return finding;
  }

  private static List<Fix> fixes(PhraseRule rule, PhraseWording wording, Span span, String text) throws IOException {
    Set<String> suggestions = new LinkedHashSet<>();
    for (Wording suggestion : rule.suggestions()) {
      wording.fill(suggestion).map(wording::fitted).ifPresent(suggestions::add);
    }
    suggestions.remove(span.of(text));
    List<Fix> fixes = new ArrayList<>();
    suggestions.stream().limit(Findings.MAX_FIXES)
        .forEach(suggestion -> fixes.add(suggestion.isEmpty() ? deletion(span, text) : Fix.replace(span, suggestion)));
    return fixes;
  }

  /** With the blank before the words, or after them where there is none. */
  private static Fix deletion(Span span, String text) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    } else if (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return new Fix("Delete", List.of(new TextEdit(new Span(start, end), "")));
  }
}
