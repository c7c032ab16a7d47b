package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Languages;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Texts as wires, and what a provider finds in them. */
final class Wires {

  private Wires() {}

  /** Cut into sentences as LanguageTool itself would, so that its own checker sees the very same sentences. */
  static Wire cutByLanguageTool(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String piece : Languages.getLanguageForShortCode("en-US").getSentenceTokenizer().tokenize(text)) {
      String words = piece.strip();
      if (!words.isEmpty()) {
        int start = at + piece.indexOf(words);
        sentences.add(new Sentence(sentences.size(), 0, new Span(start, start + words.length()), words));
      }
      at += piece.length();
    }
    return new Wire(text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), sentences);
  }

  static CheckProfile profile(String language, String... enabled) {
    Set<CheckId> ids = new HashSet<>();
    for (String id : enabled) {
      ids.add(new CheckId(id));
    }
    return new CheckProfile(
        language, Optional.empty(), Set.of(), ids, Set.of(), Optional.empty());
  }

  static List<Finding> check(LanguageToolProvider provider, Wire wire, CheckProfile profile) {
    Collector collector = new Collector();
    provider.check(CheckContext.of(wire, profile), collector);
    if (!collector.failures.isEmpty()) {
      throw new AssertionError(collector.failures.toString(), collector.failures.get(0).cause());
    }
    return collector.findings.stream().sorted().toList();
  }

  /** Keeps what it is told. */
  static class Collector implements FindingSink {
    final List<Finding> findings = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();

    @Override
    public synchronized void found(Finding finding) {
      findings.add(finding);
    }

    @Override
    public synchronized void failed(Failure failure) {
      failures.add(failure);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
