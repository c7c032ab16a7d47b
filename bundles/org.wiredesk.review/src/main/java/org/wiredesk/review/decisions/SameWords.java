package org.wiredesk.review.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.FindingKey;
import org.wiredesk.text.Span;

/** The findings in a wire by check and words, to find those that a decision concerns. */
final class SameWords {

  private record CheckedWords(CheckId check, String words) {

    static CheckedWords of(FindingKey key) {
      return new CheckedWords(key.check(), key.words());
    }
  }

  private final Map<CheckedWords, List<Finding>> anywhere = new HashMap<>();
  private final Map<FindingKey, List<Finding>> inSentence = new HashMap<>();
  private final Function<Decision, Optional<Span>> places;

  SameWords(Map<Finding, FindingKey> findings, Function<Decision, Optional<Span>> places) {
    this.places = places;
    findings.forEach((finding, key) -> {
      anywhere.computeIfAbsent(CheckedWords.of(key), none -> new ArrayList<>()).add(finding);
      inSentence.computeIfAbsent(key, none -> new ArrayList<>()).add(finding);
    });
  }

  List<Finding> concernedBy(Decision decision) {
    List<Finding> sameWords = anywhere.getOrDefault(CheckedWords.of(decision.finding()), List.of());
    if (decision.scope() != Scope.PLACE) {
      return sameWords;
    }
    List<Finding> same = inSentence.getOrDefault(decision.finding(), List.of());
    return same.isEmpty() || sameWords.size() == 1 ? same : meant(decision, same);
  }

  /** When the words are found elsewhere, their sentence has changed, and this is another that is like it. */
  private List<Finding> meant(Decision decision, List<Finding> same) {
    Optional<Span> place = places.apply(decision);
    if (place.isPresent()) {
      return same.stream().filter(finding -> meets(finding.span(), place.get())).toList();
    }
    boolean onePlace = same.stream().map(Finding::span).distinct().count() == 1;
    return onePlace ? same : List.of();
  }

  private static boolean meets(Span words, Span place) {
    return words.overlaps(place) || words.equals(place);
  }
}
