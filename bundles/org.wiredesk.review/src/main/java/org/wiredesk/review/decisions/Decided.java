package org.wiredesk.review.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * The findings in a wire with the decisions that hold for them. No finding is ever taken away: what a person dismissed
 * is only told apart.
 *
 * <p>A decision on the wire or the project holds wherever the same check speaks of the same words. One on a place holds
 * as long as their sentence and the words of the finding's other places are the same too; where such a sentence stands
 * several times, only at the place that its anchor finds, and when that is not certain, nowhere. Of several decisions
 * the one that was made or changed last counts. Takes time in proportion to findings and decisions, besides the search
 * for the anchors of repeated sentences.
 */
public final class Decided {

  private static final Comparator<Decision> LATEST_FIRST = Comparator
      .comparing((Decision decision) -> decision.remark().modified()).reversed().thenComparing(Decision::id);

  private final List<Finding> findings;
  private final Map<Finding, List<Decision>> decisions;

  private Decided(List<Finding> findings, Map<Finding, List<Decision>> decisions) {
    this.findings = List.copyOf(findings);
    this.decisions = decisions;
  }

  /** Nobody has decided anything. */
  public static Decided none(List<Finding> findings) {
    return new Decided(findings, Map.of());
  }

  /**
   * @param findings whose spans count in the wire's text
   * @param ofWire from the review of the wire
   * @param ofProject from the project's own; only those for the whole project count
   */
  public static Decided of(Wire wire, List<Finding> findings, List<Decision> ofWire, List<Decision> ofProject) {
    AnchoredPlaces places = new AnchoredPlaces(wire.text());
    return of(new FindingKeys(wire).of(findings), ofWire, ofProject, places::of);
  }

  /**
   * The same where the keys are known already.
   *
   * @param findings with their keys, in the order they are to be told
   * @param place where a decision certainly stands, in offsets of the findings; asked only where sentences repeat
   */
  public static Decided of(
      Map<Finding, FindingKey> findings, List<Decision> ofWire, List<Decision> ofProject,
      Function<Decision, Optional<Span>> place) {
    List<Decision> all = Stream.of(ofWire, ofProject.stream().filter(Decided::isOfProject).toList())
        .flatMap(Collection::stream)
        .filter(decision -> decision.verdict() != Verdict.WITHDRAWN)
        .sorted(LATEST_FIRST)
        .toList();
    if (all.isEmpty()) {
      return none(List.copyOf(findings.keySet()));
    }
    SameWords sameWords = new SameWords(findings, place);
    Map<Finding, List<Decision>> decisions = new HashMap<>();
    for (Decision decision : all) {
      for (Finding finding : sameWords.concernedBy(decision)) {
        decisions.computeIfAbsent(finding, none -> new ArrayList<>()).add(decision);
      }
    }
    return new Decided(List.copyOf(findings.keySet()), decisions);
  }

  private static boolean isOfProject(Decision decision) {
    return decision.scope() == Scope.PROJECT;
  }

  /** The decision that holds. */
  public Optional<Decision> of(Finding finding) {
    return all(finding).stream().findFirst();
  }

  /** All that would hold if the later ones were taken back; the one that holds first. */
  public List<Decision> all(Finding finding) {
    return List.copyOf(decisions.getOrDefault(finding, List.of()));
  }

  /** What to take back so that a finding is shown again: a dismissal on the project may lie under one on the place. */
  public List<Decision> hiding(Finding finding) {
    return all(finding).stream().filter(Decided::hides).toList();
  }

  /** Whether a finding is settled, and is not to be shown among the others. */
  public boolean isHidden(Finding finding) {
    return of(finding).filter(Decided::hides).isPresent();
  }

  /** Those that are dismissed or verified stand as they are. */
  public static boolean hides(Decision decision) {
    return decision.verdict() == Verdict.DISMISSED || decision.verdict() == Verdict.VERIFIED;
  }

  public List<Finding> shown() {
    return findings.stream().filter(finding -> !isHidden(finding)).toList();
  }

  /** The decisions by which findings are not shown, in the order of the findings. */
  public Map<Finding, Decision> hidden() {
    Map<Finding, Decision> hidden = new LinkedHashMap<>();
    findings.stream().filter(this::isHidden).forEach(finding -> hidden.put(finding, of(finding).orElseThrow()));
    return hidden;
  }
}
