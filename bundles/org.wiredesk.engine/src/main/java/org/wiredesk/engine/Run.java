package org.wiredesk.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** One run over one wire: gathers what the providers tell, from whatever thread, and passes on partial reports. */
final class Run implements FindingSink {

  /** A partial report comes after this many more findings, and after a quarter more than the last one had. */
  private static final int FEW = 8;

  private final Wire wire;
  private final CheckProfile profile;
  private final CheckListener listener;
  private final List<String> pending;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Said> said = new HashSet<>();
  private Optional<CheckContext> context = Optional.empty();
  private Settled settled = Settled.NOTHING;
  private int nextReportAt = 1;
  private volatile boolean stopped;

  /** What makes two findings one: the same check says the same of the same words. */
  private record Said(CheckId check, Span span, String message) {}

  Run(Wire wire, CheckProfile profile, CheckListener listener, List<String> providers) {
    this.wire = wire;
    this.profile = profile;
    this.listener = listener;
    this.pending = new ArrayList<>(providers);
  }

  /** What the wire refers to, and which of its sentences stands for which of its original, is known from now on. */
  synchronized void read(CheckContext known) {
    context = Optional.of(known);
  }

  @Override
  public synchronized void found(Finding finding) {
    if (!profile.runs(finding.check())
        || settled.says(finding)
        || !said.add(new Said(finding.check().id(), finding.span(), finding.message()))) {
      return;
    }
    findings.add(finding);
    if (findings.size() >= nextReportAt) {
      tellSoFar();
    }
  }

  @Override
  public synchronized void failed(Failure failure) {
    failures.add(failure);
  }

  /** Once somebody was told to stop, the run has stopped, whatever the listener says later. */
  @Override
  public boolean isCancelled() {
    if (!stopped && listener.isCancelled()) {
      stopped = true;
    }
    return stopped;
  }

  /** What was found so far is not told again by whoever is next. */
  synchronized void endOfStep() {
    settled = new Settled(findings);
  }

  /** A provider has returned; if it was told to stop it stays pending. */
  synchronized void endOfProvider(String name) {
    if (stopped) {
      return;
    }
    pending.remove(name);
    settled = new Settled(findings);
    if (!pending.isEmpty()) {
      tellSoFar();
    }
  }

  synchronized CheckReport report() {
    return new CheckReport(wire, context.map(CheckContext::mentions), context.flatMap(CheckContext::bitext), findings,
        failures, pending);
  }

  /** Growing steps keep the work of all partial reports together in proportion to the last one. */
  private void tellSoFar() {
    nextReportAt = findings.size() + Math.max(FEW, findings.size() / 4);
    if (listener != CheckListener.NONE) {
      listener.soFar(report());
    }
  }
}
