package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Two temporal expressions that stand side by side, joined by one word or mark: the ends of a range, or neighbours in a
 * list.
 *
 * @param before "from" or "between" before the first
 * @param joint where the word or mark between them stands
 */
public record TimePair(
    TemporalExpression first, TemporalExpression second, Joint jointKind, Optional<Span> before, Span joint) {

  /** What joins them. */
  public enum Joint { TO, DASH, AND, OR }

  private static final Map<String, Joint> JOINTS = Map.ofEntries(
      Map.entry("to", Joint.TO), Map.entry("until", Joint.TO), Map.entry("till", Joint.TO),
      Map.entry("through", Joint.TO), Map.entry("-", Joint.DASH), Map.entry("–", Joint.DASH),
      Map.entry("—", Joint.DASH), Map.entry("and", Joint.AND), Map.entry("&", Joint.AND), Map.entry("or", Joint.OR));
  /** May stand before the second expression, or before the first one behind its preposition. */
  private static final Set<String> FILLERS = Set.of("the", "on", "in", "of", "up");
  private static final Set<String> PREPOSITIONS = Set.of("from", "between");
  private static final int WIDEST_GAP = 16;
  private static final int LONGEST_PREPOSITION = 12;

  /** The pairs of a wire in order; of a list of three the second expression is in two of them. */
  public static List<TimePair> of(Wire wire, List<TemporalExpression> times) {
    List<TimePair> pairs = new ArrayList<>();
    for (int i = 1; i < times.size(); i++) {
      pair(wire.text(), times.get(i - 1), times.get(i)).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** From the preposition, where there is one, to the end of the second expression. */
  public Span span() {
    return new Span(before.orElse(first.span()).start(), second.span().end());
  }

  public boolean isAfter(String preposition, String text) {
    return before.filter(place -> place.of(text).equalsIgnoreCase(preposition)).isPresent();
  }

  /** Whether the words say that the first is the beginning and the second the end of one period. */
  public boolean isRange(String text) {
    return switch (jointKind) {
      case TO -> isAfter("from", text) || !isAfter("between", text);
      case DASH -> true;
      case AND -> isAfter("between", text);
      case OR -> false;
    };
  }

  private static Optional<TimePair> pair(String text, TemporalExpression first, TemporalExpression second) {
    int from = first.span().end();
    int to = second.span().start();
    if (to - from > WIDEST_GAP || to <= from) {
      return Optional.empty();
    }
    Optional<Span> joint = Optional.empty();
    for (Span word : words(text, from, to)) {
      String lower = word.of(text).toLowerCase(Locale.ROOT);
      boolean isJoint = JOINTS.containsKey(lower);
      if (isJoint && joint.isPresent() || !isJoint && !lower.equals(",") && !FILLERS.contains(lower)) {
        return Optional.empty();
      }
      joint = isJoint ? Optional.of(word) : joint;
    }
    return joint.map(place -> new TimePair(first, second, JOINTS.get(place.of(text).toLowerCase(Locale.ROOT)),
        preposition(text, first.span().start()), place));
  }

  private static Optional<Span> preposition(String text, int end) {
    List<Span> words = words(text, Math.max(0, end - LONGEST_PREPOSITION), end);
    int last = words.size() - 1;
    while (last > 0 && FILLERS.contains(words.get(last).of(text).toLowerCase(Locale.ROOT))) {
      last--;
    }
    return last < 0 ? Optional.empty()
        : Optional.of(words.get(last)).filter(it -> PREPOSITIONS.contains(it.of(text).toLowerCase(Locale.ROOT)));
  }

  /** Words and single marks; a line end of any kind counts as a mark. */
  private static List<Span> words(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at + 1;
      if (Character.isLetter(text.charAt(at))) {
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      if (text.charAt(at) == '\n' || !Token.isSpace(text.charAt(at))) {
        words.add(new Span(at, end));
      }
      at = end;
    }
    return words;
  }
}
