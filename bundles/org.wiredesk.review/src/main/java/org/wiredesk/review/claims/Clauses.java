package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.text.Span;
import org.wiredesk.text.SpanIndex;

/**
 * Makes one claim of all that one clause says: a figure by itself cannot be checked, and who looks up a clause looks up
 * its figures and days together.
 */
final class Clauses {

  /** The others are names, and stand by themselves. */
  private static final Set<ClaimKind> IN_CLAUSES = Set.of(ClaimKind.SUPERLATIVE, ClaimKind.AGE, ClaimKind.DATE,
      ClaimKind.HISTORY, ClaimKind.LOCATION, ClaimKind.NUMBER, ClaimKind.QUOTATION);

  /** For each further matter in a clause. */
  private static final int MORE = 5;
  private static final int MOST_REASONS = 3;

  private final ClaimText text;

  private Clauses(ClaimText text) {
    this.text = text;
  }

  /** @param details in the order of the text */
  static List<Claim> of(List<Claim> details, ClaimText text) {
    return new Clauses(text).of(details);
  }

  private List<Claim> of(List<Claim> details) {
    SpanIndex<Span> speeches = new SpanIndex<>(details.stream().filter(this::isSpeech)
        .map(claim -> Clause.ofSpeech(claim.span(), text)).toList(), span -> span);
    Map<Span, List<Claim>> byClause = new LinkedHashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : details) {
      if (IN_CLAUSES.contains(claim.kind())) {
        byClause.computeIfAbsent(clause(claim, speeches), clause -> new ArrayList<>()).add(claim);
      } else {
        claims.add(claim);
      }
    }
    byClause.forEach((clause, parts) -> claims.add(whole(clause, parts)));
    return claims.stream().sorted(Comparator.comparing(Claim::span)).toList();
  }

  private boolean isSpeech(Claim claim) {
    return claim.kind() == ClaimKind.QUOTATION && text.mentions().quotations().contains(claim.span().start());
  }

  /** What is said within a speech, and of who says it, is checked with it. */
  private Span clause(Claim claim, SpanIndex<Span> speeches) {
    return speeches.overlapping(claim.span()).stream().filter(speech -> speech.contains(claim.span())).findFirst()
        .orElseGet(() -> Clause.around(text.sentenceAt(claim.span().start()), claim.span(), text));
  }

  private Claim whole(Span clause, List<Claim> parts) {
    Claim first = parts.stream()
        .min(Comparator.comparing(Claim::strength).reversed().thenComparing(Claim::kind)).orElseThrow();
    List<Claim> strong = parts.stream().filter(part -> part.strength() >= Claims.WORTH_CHECKING).toList();
    String why = (strong.isEmpty() ? List.of(first) : strong).stream()
        .sorted(Comparator.comparing((Claim part) -> part != first)).map(Claim::why).distinct().limit(MOST_REASONS)
        .collect(Collectors.joining(" "));
    long matters = strong.stream().map(Claim::kind).distinct().count();
    int strength = first.strength() + MORE * (int) Math.max(0, matters - 1);
    Claim whole = Claim.of(first.kind(), clause, first.sentence(), text.wire().text(), strength, why)
        .with(others(clause, parts)).of(strong.isEmpty() ? List.of(first.span()) : matters(strong));
    boolean known = parts.stream().allMatch(part -> part.known().isPresent());
    return known ? first.known().map(whole::knownBy).orElse(whole) : whole;
  }

  private static List<Span> matters(List<Claim> parts) {
    return parts.stream().map(Claim::span).distinct().sorted().toList();
  }

  /** The clauses where one of its parts is told again. */
  private List<Span> others(Span clause, List<Claim> parts) {
    return parts.stream().flatMap(part -> part.others().stream())
        .map(other -> Clause.around(text.sentenceAt(other.start()), other, text))
        .filter(other -> !other.equals(clause)).distinct().sorted().toList();
  }
}
