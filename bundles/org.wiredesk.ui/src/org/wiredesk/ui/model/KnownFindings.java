package org.wiredesk.ui.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.review.Decision;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.review.decisions.FindingKeys;
import org.wiredesk.text.NormalizedText;

/** The findings of an open wire, those that are open and those that people have settled. A value. */
final class KnownFindings {

  static final KnownFindings NONE = new KnownFindings(List.of());

  /**
   * @param finding in offsets of the document
   * @param checked the same in the text that was checked
   * @param decisions the one that holds first
   */
  private record Known(Finding finding, Finding checked, FindingKey key, List<Decision> decisions) {

    boolean isSettled() {
      return !decisions.isEmpty() && Decided.hides(decisions.get(0));
    }

    Known with(List<Decision> newDecisions) {
      return new Known(finding, checked, key, newDecisions);
    }

    Optional<Known> after(Edit edit) {
      return edit.move(finding).map(moved -> moved == finding ? this : new Known(moved, checked, key, decisions));
    }
  }

  private final List<Known> known;
  private final List<Finding> open;
  private final Map<Finding, Decision> settled;

  /** Made when first asked: most edits are followed by none that asks. */
  private Map<Finding, Known> index;

  /** @param known in the order of the text */
  private KnownFindings(List<Known> known) {
    this.known = List.copyOf(known);
    this.open = known.stream().filter(one -> !one.isSettled()).map(Known::finding).toList();
    Map<Finding, Decision> ruled = new LinkedHashMap<>();
    known.stream().filter(Known::isSettled).forEach(one -> ruled.put(one.finding(), one.decisions().get(0)));
    this.settled = Collections.unmodifiableMap(ruled);
  }

  /** In the order of the text. */
  Stream<Finding> all() {
    return known.stream().map(Known::finding);
  }

  int size() {
    return known.size();
  }

  List<Finding> open() {
    return open;
  }

  Map<Finding, Decision> settled() {
    return settled;
  }

  boolean has(Finding finding) {
    return of(finding).isPresent();
  }

  Optional<FindingKey> key(Finding finding) {
    return of(finding).map(Known::key);
  }

  List<Decision> decisions(Finding finding) {
    return of(finding).map(Known::decisions).orElse(List.of());
  }

  private Optional<Known> of(Finding finding) {
    if (index == null) {
      index = new HashMap<>();
      known.forEach(one -> index.putIfAbsent(one.finding(), one));
    }
    return Optional.ofNullable(index.get(finding));
  }

  /**
   * What a new report has found, with the earlier ones that are still good.
   *
   * @param text the document's text as it was checked
   */
  KnownFindings followedBy(CheckReport report, NormalizedText text, Predicate<Finding> stays) {
    FindingKeys keys = new FindingKeys(report.wire());
    Map<Finding, Known> now = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Finding placed = Placed.inOriginal(finding, text);
      now.putIfAbsent(placed, new Known(placed, finding, keys.of(finding), List.of()));
    }
    known.stream().filter(one -> stays.test(one.finding())).forEach(one -> now.putIfAbsent(one.finding(), one));
    return new KnownFindings(now.values().stream().sorted(Comparator.comparing(Known::finding)).toList());
  }

  KnownFindings judgedBy(Judge judge) {
    Map<Finding, FindingKey> keys = new LinkedHashMap<>();
    known.forEach(one -> keys.put(one.finding(), one.key()));
    Decided decided = judge.judge(Collections.unmodifiableMap(keys));
    return new KnownFindings(known.stream().map(one -> one.with(decided.all(one.finding()))).toList());
  }

  KnownFindings after(Edit edit) {
    return new KnownFindings(known.stream().flatMap(one -> one.after(edit).stream()).toList());
  }

  /** The report as if it had never told of what is settled. */
  CheckReport openIn(CheckReport report) {
    if (settled.isEmpty()) {
      return report;
    }
    Set<Finding> hidden = known.stream().filter(Known::isSettled).map(Known::checked)
        .collect(Collectors.toCollection(HashSet::new));
    return report.withFindings(report.findings().stream().filter(finding -> !hidden.contains(finding)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownFindings others && known.equals(others.known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }
}
