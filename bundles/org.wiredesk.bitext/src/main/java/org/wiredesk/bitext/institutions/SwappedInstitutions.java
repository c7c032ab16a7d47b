package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.institutions.SwappedInstitution.Named;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;

/**
 * Finds things of the table that stand in a translation for others: what the original names has no answer in the
 * translation, and what the translation names has none in the original.
 */
public final class SwappedInstitutions {

  private final Bitext bitext;
  private final Readings readings;
  private final List<SwappedInstitution> found = new ArrayList<>();
  /** What the original has in the place of what was found. */
  private final Set<Span> others = new HashSet<>();

  private SwappedInstitutions(Bitext bitext, Readings readings) {
    this.bitext = bitext;
    this.readings = readings;
    if (!readings.institutions().isEmpty()) {
      for (int i = 0; i < bitext.pairs().size(); i++) {
        if (bitext.pairs().get(i).isWhole() && bitext.isVouchedFor(i)) {
          judge(i);
        }
      }
    }
  }

  /** In the order of the translation; found once for a pair of texts. */
  public static List<SwappedInstitution> of(Bitext bitext) {
    return in(bitext).found;
  }

  private static SwappedInstitutions in(Bitext bitext) {
    Readings readings = Readings.of(bitext);
    return bitext.view(SwappedInstitutions.class, same -> new SwappedInstitutions(same, readings));
  }

  /** Whether another stands in the translation for what the original has there. */
  static boolean isReplaced(Span original, Bitext bitext) {
    return in(bitext).others.contains(original);
  }

  private void judge(int pair) {
    List<Mention> lost = readings.original(pair).stream().filter(it -> !readings.isTranslated(it, pair)).toList();
    if (lost.isEmpty()) {
      return;
    }
    for (Mention mention : readings.translation(pair)) {
      List<Mention> instead = lost.stream().filter(mention::isMistakenFor).toList();
      if (!instead.isEmpty() && !isFounded(mention, pair)) {
        found.add(swapped(mention, instead));
        instead.forEach(it -> others.add(it.span()));
      }
    }
  }

  /** Whether the original has it, or the table does not know how its language calls it. */
  private boolean isFounded(Mention mention, int pair) {
    return mention.subjects().stream().anyMatch(
        subject -> !readings.institutions().knows(subject) || readings.isInOriginal(subject, pair))
        || bitext.pairs().get(pair).original().stream().anyMatch(it -> it.text().contains(mention.text()));
  }

  private SwappedInstitution swapped(Mention mention, List<Mention> instead) {
    Set<String> subjects = instead.get(0).subjects();
    boolean one = subjects.size() == 1 && instead.stream().allMatch(it -> it.subjects().equals(subjects));
    Optional<Renaming> right = one
        ? Renaming.like(instead.get(0).lines().get(0), mention, bitext.translation().text())
        : Optional.empty();
    return new SwappedInstitution(mention.span(), instead.stream().map(SwappedInstitutions::named).toList(), right);
  }

  private static Named named(Mention mention) {
    return new Named(mention.span(), mention.text(), mention.lines().size() == 1
        ? Optional.of(mention.lines().get(0).names().get(0)) : Optional.empty());
  }

  /** Whether one of them stands in a place of the translation. */
  public static boolean isIn(Span span, Bitext bitext) {
    List<SwappedInstitution> all = of(bitext);
    int behind = SortedSpans.firstFrom(all, SwappedInstitution::span, span.end());
    return behind > 0 && all.get(behind - 1).span().overlaps(span);
  }

  /** Whether words of the translation stand for something that the original abbreviates: Dubai for ОАЭ. */
  public static boolean isAnswer(Span span, Bitext bitext) {
    Readings readings = Readings.of(bitext);
    OptionalInt pair = readings.pairOf(span);
    if (pair.isEmpty()) {
      return false;
    }
    Set<String> named = readings.original(pair.getAsInt()).stream()
        .flatMap(it -> it.subjects().stream()).collect(Collectors.toSet());
    return !named.isEmpty() && readings.translated(pair.getAsInt()).stream()
        .flatMap(reading -> reading.traces().stream())
        .anyMatch(trace -> trace.span().overlaps(span) && named.contains(trace.subject()));
  }
}
