package org.wiredesk.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

/**
 * What is known of a wire so far.
 *
 * @param mentions what the wire refers to; empty until it has been read
 * @param bitext the wire with its original; empty until it has been read, and where none is at hand
 * @param findings in the order of the text
 * @param failures in the order they happened
 * @param pending names of the providers that have not ended yet; none when the report is complete
 */
public record CheckReport(
    Wire wire, Optional<Mentions> mentions, Optional<Bitext> bitext, List<Finding> findings, List<Failure> failures,
    List<String> pending) {

  /** Also of findings at one place by one check, so that a report never depends on which thread was quicker. */
  public static final Comparator<Finding> ORDER =
      Comparator.<Finding>naturalOrder().thenComparing(Finding::message).thenComparing(Finding::reasoning);

  public CheckReport {
    findings = findings.stream().sorted(ORDER).toList();
    failures = List.copyOf(failures);
    pending = List.copyOf(pending);
  }

  /** Of a wire whose mentions are not known. */
  public CheckReport(Wire wire, List<Finding> findings, List<Failure> failures, List<String> pending) {
    this(wire, Optional.empty(), Optional.empty(), findings, failures, pending);
  }

  /** Of a wire whose original is not at hand. */
  public CheckReport(
      Wire wire, Optional<Mentions> mentions, List<Finding> findings, List<Failure> failures, List<String> pending) {
    this(wire, mentions, Optional.empty(), findings, failures, pending);
  }

  /** The same with other findings, such as those that nobody has settled. */
  public CheckReport withFindings(List<Finding> others) {
    return new CheckReport(wire, mentions, bitext, others, failures, pending);
  }

  public boolean isComplete() {
    return pending.isEmpty();
  }
}
