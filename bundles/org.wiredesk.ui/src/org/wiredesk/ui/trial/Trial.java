package org.wiredesk.ui.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.checking.Checking;

/** Tries a rule on one wire after the other and counts. To be used by one thread at a time. */
final class Trial {

  /** Nobody reads more before changing the rule. */
  static final int MOST_LISTED = 2000;

  private final TrialRule rule;
  private final CheckProvider provider;
  private final int total;
  private final List<TrialHit> hits = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> badExamples = new ArrayList<>();
  private int count;
  private int wiresHit;
  private int done;
  private int notFor;

  Trial(TrialRule rule, int total) {
    this.rule = rule;
    this.total = total;
    this.provider = Checking.get().rulesAlone(rule.rules());
  }

  void tryExamples(DeskRuleTester tester) {
    tester.test(rule.rules()).forEach(bad -> badExamples.add(
        NLS.bind(Messages.TrialRule_problem, bad.place().line(), bad.message())));
  }

  /** @throws IOException if the file is no text */
  void tryOn(TrialWire wire, IProgressMonitor monitor) throws CoreException, IOException {
    done++;
    CheckProfile profile = profile(Checking.get().profileFor(wire.place()));
    if (rule.rules().stream().noneMatch(one -> one.originals().include(profile.originalLanguage()))) {
      notFor++;
      return;
    }
    NormalizedText text = wire.read();
    Wire read = Wire.of(text.text());
    Places places = new Places(monitor);
    provider.check(CheckContext.of(read, profile), places);
    List<Span> found = places.sorted();
    count += found.size();
    wiresHit += found.isEmpty() ? 0 : 1;
    found.stream().limit(Math.max(0, MOST_LISTED - hits.size()))
        .forEach(span -> hits.add(TrialHit.of(wire, read, text, span)));
  }

  void unread(TrialWire wire) {
    unread.add(wire.name());
  }

  TrialResult result(TrialResult.State state) {
    return new TrialResult(rule, state, hits, count, wiresHit, done, total, notFor, unread, badExamples);
  }

  /** That of the wire, but with the rule on. */
  private CheckProfile profile(CheckProfile usual) {
    Set<CheckId> enabled = new HashSet<>(usual.enabled());
    Set<CheckId> disabled = new HashSet<>(usual.disabled());
    for (PhraseRule one : rule.rules()) {
      enabled.add(one.info().id());
      disabled.remove(one.info().id());
    }
    return new CheckProfile(usual.language(), usual.originalLanguage(), usual.words(), enabled, disabled,
        Optional.of(PhraseRule.PREFIX), usual.dateStyle());
  }

  /** Takes findings from several threads. */
  private static final class Places implements FindingSink {

    private final IProgressMonitor monitor;
    private final List<Span> spans = new ArrayList<>();

    Places(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public synchronized void found(Finding finding) {
      spans.add(finding.span());
    }

    /** A sentence that LanguageTool cannot read tells nothing of the rule. */
    @Override
    public void failed(Failure failure) {}

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled();
    }

    synchronized List<Span> sorted() {
      return spans.stream().sorted().distinct().toList();
    }
  }
}
