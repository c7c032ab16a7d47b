package org.wiredesk.checks.api;

import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.text.Span;

/**
 * One doubtful place in a wire, with all that is known of it.
 *
 * @param check what spoke, with kind, severity and category
 * @param span the words in doubt
 * @param message what is wrong, in one line
 * @param reasoning why, with both values, in plain text; empty when the message says it all
 * @param related the other places it speaks of; a contradiction has at least one
 * @param fixes the likeliest first; may be empty
 * @param original the places of the original that it was compared with; only {@link BitextCheck}s know one
 * @param facts the entries of the fact book that it rests on; only checks of facts know one
 */
public record Finding(
    CheckInfo check, Span span, String message, String reasoning, List<RelatedPlace> related, List<Fix> fixes,
    List<OriginalPlace> original, List<FactReference> facts)
    implements Comparable<Finding> {

  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    original = List.copyOf(original);
    facts = List.copyOf(facts);
  }

  /** Without facts. */
  public Finding(
      CheckInfo check, Span span, String message, String reasoning, List<RelatedPlace> related, List<Fix> fixes,
      List<OriginalPlace> original) {
    this(check, span, message, reasoning, related, fixes, original, List.of());
  }

  /** Of the wire alone. */
  public Finding(
      CheckInfo check, Span span, String message, String reasoning, List<RelatedPlace> related, List<Fix> fixes) {
    this(check, span, message, reasoning, related, fixes, List.of());
  }

  public static Finding of(CheckInfo check, Span span, String message) {
    return new Finding(check, span, message, "", List.of(), List.of());
  }

  public Finding because(String reasoning) {
    return new Finding(check, span, message, reasoning, related, fixes, original, facts);
  }

  public Finding relatedTo(Span place, String label) {
    return new Finding(
        check, span, message, reasoning, append(related, new RelatedPlace(place, label)), fixes, original,
        facts);
  }

  public Finding withFix(Fix fix) {
    return new Finding(check, span, message, reasoning, related, append(fixes, fix), original, facts);
  }

  /** Says with which words of the original it was compared. */
  public Finding comparedWith(OriginalPlace place) {
    return new Finding(check, span, message, reasoning, related, fixes, append(original, place), facts);
  }

  /** Says on which entry of the fact book it rests. On one that nobody compared with a source it is minor at most. */
  public Finding basedOn(FactReference fact) {
    CheckInfo as = fact.confirmed() ? check : check.atMost(Severity.MINOR);
    return new Finding(as, span, message, reasoning, related, fixes, original, append(facts, fact));
  }

  /** Offers to replace the words in doubt. */
  public Finding suggest(String replacement) {
    return withFix(Fix.replace(span, replacement));
  }

  /** The same finding in a text where its surroundings moved; related places and fixes move along, the original stays. */
  public Finding shift(int delta) {
    return new Finding(
        check,
        span.shift(delta),
        message,
        reasoning,
        related.stream().map(place -> new RelatedPlace(place.span().shift(delta), place.label())).toList(),
        fixes.stream().map(fix -> fix.shift(delta)).toList(),
        original,
        facts);
  }

  /** Order in the text, then by check. */
  @Override
  public int compareTo(Finding other) {
    int byPlace = span.compareTo(other.span);
    return byPlace != 0 ? byPlace : check.id().compareTo(other.check.id());
  }

  private static <T> List<T> append(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
