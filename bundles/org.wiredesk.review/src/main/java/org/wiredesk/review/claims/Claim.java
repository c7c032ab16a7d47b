package org.wiredesk.review.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Words of a wire that somebody should check.
 *
 * @param words the words at {@code span}
 * @param sentence the one it begins in
 * @param why a line for the editor
 * @param strength how much it is worth checking, 0 to 100; from {@link Claims#WORTH_CHECKING} it is on the short list
 * @param matters the very words in doubt within {@code span}, in order: figures, days, superlatives
 * @param others where the wire says the same again, in order
 * @param known what the fact book says, when that bears it out
 */
public record Claim(ClaimKind kind, Span span, String words, Sentence sentence, String why, int strength,
    List<Span> matters, List<Span> others, Optional<Confirmed> known) {

  /** Shorter ones are shown with their neighbours, in characters. */
  private static final int TELLING = 24;
  private static final int CONTEXT = 32;

  public Claim {
    matters = List.copyOf(matters);
    others = List.copyOf(others);
  }

  static Claim of(ClaimKind kind, Span span, Sentence sentence, String text, int strength, String why) {
    return new Claim(
        kind, span, span.of(text), sentence, why, Math.min(100, strength), List.of(span), List.of(),
        Optional.empty());
  }

  Claim with(List<Span> newOthers) {
    return new Claim(kind, span, words, sentence, why, strength, matters, newOthers, known);
  }

  Claim of(List<Span> newMatters) {
    return new Claim(kind, span, words, sentence, why, strength, newMatters, others, known);
  }

  /** Whether who looked at a place has looked at all that is in doubt here. */
  boolean isAllIn(Span place) {
    return !place.overlaps(span) || matters.stream().allMatch(place::overlaps);
  }

  /** This, also where another one says it. */
  Claim and(Claim again) {
    return with(Stream.of(others, List.of(again.span), again.others)
        .flatMap(List::stream).distinct().sorted().toList());
  }

  Claim because(String newWhy) {
    return new Claim(kind, span, words, sentence, newWhy, strength, matters, others, known);
  }

  Claim knownBy(Confirmed fact) {
    return new Claim(kind, span, words, sentence, why, strength, matters, others, Optional.of(fact));
  }

  /** Words before and behind a claim that says little by itself: "launched in [1959] as a carrier". */
  public String inContext() {
    int start = span.start() - sentence.span().start();
    int end = Math.min(sentence.text().length(), span.end() - sentence.span().start());
    if (line().length() >= TELLING || start < 0 || isWhole(start, end)) {
      return line();
    }
    return cut(sentence.text().substring(0, start), true) + "[" + line() + "]"
        + cut(sentence.text().substring(Math.max(start, end)), false);
  }

  /** Whether the sentence has no words besides. */
  private boolean isWhole(int start, int end) {
    String rest = sentence.text().substring(0, start) + sentence.text().substring(Math.max(start, end));
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whole words, the last ones or the first ones. */
  private static String cut(String text, boolean last) {
    if (text.length() <= CONTEXT) {
      return text.replace('\n', ' ');
    }
    int blank = last ? text.indexOf(' ', text.length() - CONTEXT) : text.lastIndexOf(' ', CONTEXT);
    String part = blank < 0 ? "" : last ? text.substring(blank + 1) : text.substring(0, blank);
    return part.replace('\n', ' ');
  }

  /** One line without the line ends of a wrapped wire. */
  public String line() {
    return ClaimPlaces.line(words);
  }
}
