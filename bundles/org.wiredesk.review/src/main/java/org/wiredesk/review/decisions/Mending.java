package org.wiredesk.review.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/**
 * Tells which accepted findings were mended since, by hand or by a fix: their sentence has changed, and the words in
 * doubt no longer stand in their place, or words of another place that they were held against stand nowhere. Whether
 * the new words are right is not judged. Nothing is kept of it: who puts the old words back has mended nothing.
 */
public final class Mending {

  private final String text;
  private final String plain;
  private final Function<Decision, Optional<Span>> places;

  private Mending(String text, Function<Decision, Optional<Span>> places) {
    this.text = text;
    this.plain = PlainText.of(text);
    this.places = places;
  }

  /** In the text of a wire, where decisions are found by their anchors. */
  public static Mending in(String text) {
    Anchoring anchoring = Anchoring.in(text);
    return new Mending(text, decision -> decision.anchor().map(anchoring::place)
        .filter(Found.class::isInstance).map(found -> ((Found) found).span()));
  }

  /** The same where it is known at what words of the text a decision stands now; at none when these are gone. */
  public static Mending in(String text, Function<Decision, Optional<Span>> places) {
    return new Mending(text, places);
  }

  /** Whether what a decision says can have been mended: only then is there a need to look at the text. */
  public static boolean concerns(Decision decision) {
    return decision.verdict() == Verdict.ACCEPTED && decision.scope() != Scope.PROJECT;
  }

  /** The decisions, those on findings that were mended as {@link Verdict#EDITED}. */
  public List<Decision> told(List<Decision> decisions) {
    return decisions.stream().map(decision -> isMended(decision) ? edited(decision) : decision).toList();
  }

  private boolean isMended(Decision decision) {
    FindingKey finding = decision.finding();
    return concerns(decision)
        && (!plain.contains(finding.sentence()) && !stands(decision)
            || finding.related().stream().anyMatch(words -> !plain.contains(words)));
  }

  private boolean stands(Decision decision) {
    return places.apply(decision).map(span -> PlainText.of(span.of(text)))
        .filter(decision.finding().words()::equals).isPresent();
  }

  private static Decision edited(Decision decision) {
    return new Decision(decision.remark(), Verdict.EDITED, decision.scope(), decision.finding(), decision.source(),
        decision.anchor());
  }
}
