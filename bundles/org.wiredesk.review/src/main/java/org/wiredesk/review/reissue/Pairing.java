package org.wiredesk.review.reissue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.review.reissue.Part.Role;

/**
 * Finds for each part of a wire the one that stands for it in another: the same words, else the most shared words,
 * wherever it stands. Those out of the longest run that kept its order were moved. Words that stand in many paragraphs
 * are not looked at, which keeps the time in proportion to the length.
 */
final class Pairing {

  private static final int COMMON = 30;

  /** Of all words, those that both have: paragraphs less alike than that are about something else. */
  private static final double ALIKE = 0.4;

  /** Between two paragraphs that kept their places. */
  private static final double ALIKE_IN_PLACE = 0.25;

  /** A paragraph that was cut in two has all its words still. */
  private static final double JOINED = 0.85;

  private record Match(int before, int after, double likeness) {}

  private final Side before;
  private final Side after;

  private Pairing(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the new wire; what was taken out stands behind what it stood behind. */
  static List<Pair> of(String textBefore, List<Block> before, String textAfter, List<Block> after) {
    Pairing pairing = new Pairing(new Side(textBefore, before), new Side(textAfter, after));
    pairing.pairByRole(Role.HEADLINE);
    pairing.pairByRole(Role.DATELINE);
    pairing.pairSame();
    pairing.pairInPlace(ALIKE);
    pairing.pairAlike();
    pairing.pairInPlace(ALIKE_IN_PLACE);
    pairing.join(pairing.before, pairing.after);
    pairing.join(pairing.after, pairing.before);
    return pairing.result();
  }

  private void pairByRole(Role role) {
    List<Integer> old = indices(before, role);
    List<Integer> now = indices(after, role);
    for (int k = 0; k < Math.min(old.size(), now.size()); k++) {
      Side.pair(before, old.get(k), after, now.get(k));
    }
  }

  private static List<Integer> indices(Side side, Role role) {
    return side.alone().stream().filter(i -> side.block(i).part().role() == role).toList();
  }

  private void pairSame() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int j : after.alone()) {
      places.computeIfAbsent(after.words(j), words -> new ArrayDeque<>()).add(j);
    }
    for (int i : before.alone()) {
      Deque<Integer> same = places.getOrDefault(before.words(i), new ArrayDeque<>());
      if (!same.isEmpty()) {
        Side.pair(before, i, after, same.poll());
      }
    }
  }

  /** What stands between partners, one on either side. */
  private void pairInPlace(double alike) {
    for (int i : before.alone()) {
      int j = i == 0 ? 0 : before.partner(i - 1) + 1;
      boolean behind = i == 0 || before.partner(i - 1) != Side.NONE;
      if (behind && after.isAlone(j) && !(before.isAlone(i + 1) ^ after.isAlone(j + 1))
          && before.bag(i).likeness(after.bag(j)) >= alike) {
        Side.pair(before, i, after, j);
      }
    }
  }

  private void pairAlike() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j : after.alone()) {
      after.bag(j).words().forEach(word -> places.computeIfAbsent(word, any -> new ArrayList<>()).add(j));
    }
    List<Match> matches = new ArrayList<>();
    for (int i : before.alone()) {
      candidates(i, places).stream()
          .map(j -> new Match(i, j, before.bag(i).likeness(after.bag(j))))
          .filter(match -> match.likeness() >= ALIKE).forEach(matches::add);
    }
    matches.sort(Comparator.comparingDouble(Match::likeness).reversed()
        .thenComparingInt(match -> Math.abs(match.before() - match.after())));
    matches.stream().filter(match -> before.isAlone(match.before()) && after.isAlone(match.after()))
        .forEach(match -> Side.pair(before, match.before(), after, match.after()));
  }

  private Set<Integer> candidates(int i, Map<String, List<Integer>> places) {
    Map<Integer, Integer> votes = new HashMap<>();
    before.bag(i).words().forEach(word -> {
      List<Integer> where = places.getOrDefault(word, List.of());
      if (where.size() <= COMMON) {
        where.forEach(j -> votes.merge(j, 1, Integer::sum));
      }
    });
    return votes.keySet();
  }

  /** Adds to a part of the one side the next one or the one before, when both together are what the partner says. */
  private void join(Side parts, Side wholes) {
    for (int part : parts.alone()) {
      if (!joins(parts, part - 1, part, part - 1, wholes)) {
        joins(parts, part, part + 1, part + 1, wholes);
      }
    }
  }

  private boolean joins(Side parts, int first, int next, int paired, Side wholes) {
    if (paired < 0 || paired >= parts.size() || parts.partner(paired) == Side.NONE || !isBody(parts, first)
        || !isBody(parts, next)) {
      return false;
    }
    int whole = parts.partner(paired);
    double together = wholes.bag(whole).likeness(parts.bag(first).plus(parts.bag(next)));
    if (together < JOINED || together <= wholes.bag(whole).likeness(parts.bag(paired))) {
      return false;
    }
    parts.join(first, next);
    if (parts == before) {
      Side.pair(before, first, after, whole);
    } else {
      Side.pair(before, whole, after, first);
    }
    return true;
  }

  private static boolean isBody(Side side, int index) {
    return side.block(index).part().role() == Role.PARAGRAPH && side.block(index).count() > 0;
  }

  private List<Pair> result() {
    Set<Integer> kept = LongestRun.of(before);
    List<Pair> pairs = new ArrayList<>();
    addRemoved(0, pairs);
    for (int j = 0; j < after.size(); j++) {
      int i = after.partner(j);
      if (after.isAlone(j)) {
        pairs.add(new Pair(Optional.empty(), Optional.of(after.block(j)), false));
      } else if (after.block(j).count() > 0) {
        pairs.add(new Pair(Optional.of(before.block(i)), Optional.of(after.block(j)), !kept.contains(i)));
        addRemoved(i + 1, pairs);
      }
    }
    return pairs;
  }

  private void addRemoved(int from, List<Pair> pairs) {
    for (int i = from; i < before.size() && (before.isAlone(i) || before.block(i).count() == 0); i++) {
      if (before.isAlone(i)) {
        pairs.add(new Pair(Optional.of(before.block(i)), Optional.empty(), false));
      }
    }
  }
}
