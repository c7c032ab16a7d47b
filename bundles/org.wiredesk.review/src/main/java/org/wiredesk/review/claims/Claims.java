package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.text.Span;
import org.wiredesk.text.SpanIndex;

/**
 * What is worth checking in a wire, in the order of the text. The short list leaves out what is hardly worth it, and of
 * a wire that is all figures and names the weakest: it has no more than a line for each {@value #WORDS_A_LINE} words.
 *
 * @param all every claim
 * @param worthChecking the short list
 */
public record Claims(List<Claim> all, List<Claim> worthChecking) {

  /** From this strength on a claim is on the short list. */
  public static final int WORTH_CHECKING = 50;

  public static final Claims NONE = new Claims(List.of(), List.of());

  private static final int WORDS_A_LINE = 12;
  private static final int ALWAYS = 15;

  private static final List<ClaimFinder> FINDERS = List.of(new SuperlativeFinder(), new PeopleFinder(), new AgeFinder(),
      new DateFinder(), new LocationFinder(), new FigureFinder(), new QuotationFinder(), new StatementFinder(),
      new ContactFinder());

  /** They say themselves what stands in them. */
  private static final Set<ClaimKind> WHOLE =
      Set.of(ClaimKind.SUPERLATIVE, ClaimKind.AGE, ClaimKind.LOCATION, ClaimKind.CONTACT);

  /** They are told by what they stand in. */
  private static final Set<ClaimKind> PARTS = Set.of(ClaimKind.NUMBER, ClaimKind.DATE, ClaimKind.HISTORY);

  private static final Map<ClaimKind, Confirmed.Matter> KNOWN_AS = Map.of(
      ClaimKind.TITLE, Confirmed.Matter.OFFICE, ClaimKind.AGE, Confirmed.Matter.AGE,
      ClaimKind.DATE, Confirmed.Matter.DATE,
      ClaimKind.HISTORY, Confirmed.Matter.DATE, ClaimKind.NUMBER, Confirmed.Matter.NUMBER);

  private static final Comparator<Claim> IN_TEXT = Comparator.comparing(Claim::span);

  public Claims {
    all = List.copyOf(all);
    worthChecking = List.copyOf(worthChecking);
  }

  /** Without what only checks can tell of the fact book. */
  public static Claims of(CheckContext context) {
    return of(context, List.of());
  }

  /**
   * @param confirmed what the fact book bears out; the claims made there are known
   */
  public static Claims of(CheckContext context, List<Confirmed> confirmed) {
    ClaimText text = ClaimText.of(context);
    if (text.sentences().isEmpty()) {
      return NONE;
    }
    KnownNames names = KnownNames.of(context.facts());
    SpanIndex<Confirmed> facts = new SpanIndex<>(confirmed, Confirmed::span);
    List<Claim> details = details(text).stream()
        .map(claim -> known(claim, facts).or(() -> names.confirmed(claim)).map(claim::knownBy).orElse(claim))
        .toList();
    List<Claim> all = once(Clauses.of(new NamedSpeakers(text, details).named(details), text));
    return new Claims(all, shortList(all, text));
  }

  /** The very figures, days, names and so on, in the order of the text. */
  static List<Claim> details(ClaimText text) {
    Map<Span, Claim> bySpan = new LinkedHashMap<>();
    FINDERS.stream().flatMap(finder -> finder.find(text).stream())
        .forEach(claim -> bySpan.merge(claim.span(), claim, Claims::stronger));
    return once(withoutParts(bySpan.values().stream().sorted(IN_TEXT).toList()));
  }

  /** What is told again in the same words, in the lead what the headline had, is one claim. */
  private static List<Claim> once(List<Claim> inText) {
    Map<String, Claim> first = new LinkedHashMap<>();
    for (Claim claim : inText) {
      first.merge(claim.kind() + claim.line().toLowerCase(Locale.ROOT), claim, Claim::and);
    }
    return List.copyOf(first.values());
  }

  private static Claim stronger(Claim one, Claim next) {
    return next.strength() > one.strength() ? next : one;
  }

  private static Optional<Confirmed> known(Claim claim, SpanIndex<Confirmed> confirmed) {
    return Optional.ofNullable(KNOWN_AS.get(claim.kind())).flatMap(matter -> confirmed.overlapping(claim.span())
        .stream().filter(fact -> fact.matter() == matter).findFirst());
  }

  /** Without those that another one says too, in order. */
  private static List<Claim> withoutParts(List<Claim> inText) {
    List<Claim> kept = new ArrayList<>();
    List<Claim> whole = inText.stream().filter(claim -> WHOLE.contains(claim.kind())).toList();
    int at = 0;
    int wholeEnd = 0;
    for (Claim claim : inText) {
      while (at < whole.size() && whole.get(at).span().start() < claim.span().start()) {
        wholeEnd = Math.max(wholeEnd, whole.get(at++).span().end());
      }
      Optional<Span> next = whole.subList(at, Math.min(at + 2, whole.size())).stream()
          .filter(other -> other != claim).map(Claim::span).findFirst();
      boolean part = PARTS.contains(claim.kind())
          ? claim.span().start() < wholeEnd || next.filter(claim.span()::overlaps).isPresent()
          : claim.span().end() <= wholeEnd || next.filter(span -> span.contains(claim.span())).isPresent();
      if (!part) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static List<Claim> shortList(List<Claim> all, ClaimText text) {
    int words = text.sentences().stream().mapToInt(SentenceWords::size).sum();
    int most = Math.max(ALWAYS, words / WORDS_A_LINE);
    List<Claim> strongest = all.stream().filter(claim -> claim.strength() >= WORTH_CHECKING)
        .sorted(Comparator.comparing(Claim::strength).reversed()).limit(most).toList();
    return strongest.stream().sorted(IN_TEXT).toList();
  }

  /** In an editor's order: by kind, and within a kind as in the text. */
  public static List<Claim> inEditorsOrder(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(Claim::kind).thenComparing(IN_TEXT)).toList();
  }
}
