package org.wiredesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Note;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.Span;

/**
 * A checked wire with all that people said of it: what every form of handing over is made from.
 *
 * @param findings all of them in the order of the text, the dismissed ones too
 * @param notes in the order of the text, those on the whole wire first; none that was withdrawn
 * @param claims those that were checked, in the order of the text; none whose verdict was withdrawn
 * @param checklist what is worth checking with what was found out; the verdicts on all else are lost in it
 */
public record ReviewedWire(
    ReportedWire wire, Review review, List<JudgedFinding> findings, List<PlacedNote> notes,
    List<CheckedClaim> claims, Checklist checklist) {

  private static final Comparator<Optional<Span>> IN_TEXT =
      Comparator.comparing(span -> span.orElse(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)));

  public ReviewedWire {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    claims = List.copyOf(claims);
  }

  /** Of which nobody asked what is worth checking: as for scores. */
  public static ReviewedWire of(
      ReportedWire wire, Review review, Function<Finding, Optional<Decision>> decisions) {
    return of(wire, review, decisions, Claims.NONE);
  }

  /**
   * @param decisions the one that holds for a finding of this wire
   * @param claims of this wire
   */
  public static ReviewedWire of(
      ReportedWire wire, Review review, Function<Finding, Optional<Decision>> decisions, Claims claims) {
    Anchoring anchoring = Anchoring.in(wire.text().text());
    return new ReviewedWire(
        wire, review,
        wire.report().findings().stream()
            .map(finding -> new JudgedFinding(finding, decisions.apply(finding))).toList(),
        notes(review, anchoring), claims(review, anchoring),
        Checklist.of(claims, false, review, wire.text().text(), anchoring));
  }

  /** That nobody has looked at. */
  public static ReviewedWire unreviewed(ReportedWire wire) {
    return of(wire, Review.EMPTY, finding -> Optional.empty());
  }

  private static List<PlacedNote> notes(Review review, Anchoring anchoring) {
    List<PlacedNote> placed = new ArrayList<>();
    for (Note note : review.notes()) {
      placed.add(new PlacedNote(
          0, note, note.anchor().flatMap(anchor -> span(anchor, anchoring)), review.replies(note)));
    }
    placed.sort(Comparator.comparing((PlacedNote note) -> note.note().anchor().isPresent())
        .thenComparing(PlacedNote::span, IN_TEXT));
    List<PlacedNote> numbered = new ArrayList<>();
    placed.forEach(one -> numbered.add(new PlacedNote(numbered.size() + 1, one.note(), one.span(), one.replies())));
    return numbered;
  }

  private static List<CheckedClaim> claims(Review review, Anchoring anchoring) {
    return review.ticks().stream()
        .map(tick -> new CheckedClaim(
            tick, tick.anchor().map(Anchor::exact).orElse(tick.remark().text()),
            tick.anchor().flatMap(anchor -> span(anchor, anchoring))))
        .sorted(Comparator.comparing(CheckedClaim::span, IN_TEXT)).toList();
  }

  /** The checked ones that stand in no line of the checklist. */
  public List<CheckedClaim> unlisted() {
    Set<Tick> lost = new HashSet<>(checklist.lost());
    return claims.stream().filter(claim -> lost.contains(claim.tick())).toList();
  }

  private static Optional<Span> span(Anchor anchor, Anchoring anchoring) {
    return anchoring.place(anchor) instanceof Found found ? Optional.of(found.span()) : Optional.empty();
  }

  /** The wire as a page of findings tells it, those that were settled among the others. */
  public ReportedWire page() {
    List<Finding> open = findings.stream().filter(one -> !one.isCleared()).map(JudgedFinding::finding).toList();
    Map<Finding, Ruling> settled = new HashMap<>();
    findings.stream().filter(JudgedFinding::isCleared)
        .forEach(one -> settled.put(one.finding(), one.ruling().orElseThrow()));
    return new ReportedWire(wire.file(), wire.text(), wire.report().withFindings(open), settled, true);
  }

  /** As the reader of a report knows it. */
  public String file() {
    return wire.file();
  }

  public String text() {
    return wire.text().text();
  }
}
