package org.wiredesk.checks.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.numbers.Toll.Fate;

/** Reads tolls: "killing 12 people", "19 miners killed", "claimed the lives of 17". */
final class TollReader {

  private static final int MOST_WORDS = 3;
  private static final Set<String> AUXILIARIES = Set.of(
      "were", "was", "are", "have", "had", "been", "has", "is", "feared");
  /** Between a number and what befell those it counts, they say that others are counted. */
  private static final Set<String> APART = Set.of(
      "of", "in", "from", "and", "or", "who", "that", "which", "by", "after", "with", "not", "than", "to", "for",
      "at", "on", "when", "more", "other", "others", "including", "months", "years", "days", "times", "attacks",
      "percent");
  private static final Set<String> MORE = Set.of("more", "others", "other", "further", "additional");
  private static final Set<String> ONE = Set.of(
      "a", "an", "his", "her", "its", "their", "himself", "herself", "another", "several", "many", "some",
      "dozens", "scores", "hundreds");

  private TollReader() {}

  static List<Toll> read(Line line) {
    return line.amounts().stream().flatMap(at -> at(line, at).stream()).toList();
  }

  private static Optional<Toll> at(Line line, int at) {
    Amount amount = line.amount(at).orElseThrow();
    if (!amount.isCount() || line.at(at - 1).isOneOf(Set.of("another", "further", "other"))) {
      return Optional.empty();
    }
    int end = behindPlace(line, endOfGroup(line, at + 1));
    boolean sum = line.at(end).is("and") && (line.amount(end + 1).isPresent() || line.at(end + 1).isOneOf(ONE))
        && !isToldOfNext(line, end + 1);
    boolean more = line.has(MORE, at + 1, end);
    return sum || more ? Optional.empty() : fate(line, at, end).map(fate -> new Toll(fate, amount, line, at));
  }

  /** Behind the nouns and the place: the first mark, verb or joint. */
  private static int endOfGroup(Line line, int from) {
    int end = from;
    while (end < from + MOST_WORDS && line.at(end).isWord() && !line.at(end).isOneOf(APART)
        && !line.at(end).isOneOf(AUXILIARIES) && !isDone(line.at(end))) {
      end++;
    }
    return end;
  }

  /** "15 people on board", "aboard". */
  private static int behindPlace(Line line, int end) {
    return line.reads(end, "on", "board") ? end + 2 : end;
  }

  private static boolean isDone(Item item) {
    return Stream.of(Fate.values()).anyMatch(fate -> item.isOneOf(fate.done()));
  }

  /** "killed 12 people and 30 were wounded", "12 dead and 30 hurt": the next number has a fate of its own. */
  private static boolean isToldOfNext(Line line, int at) {
    int end = endOfGroup(line, at + 1);
    return line.at(end).isOneOf(AUXILIARIES) || isDone(line.at(end));
  }

  private static Optional<Fate> fate(Line line, int at, int end) {
    int behind = end;
    while (behind < end + 3 && line.at(behind).isOneOf(AUXILIARIES)) {
      behind++;
    }
    for (Fate fate : Fate.values()) {
      if (line.at(behind).isOneOf(fate.done())) {
        return Optional.of(fate);
      }
    }
    boolean lives = line.reads(at - 2, "lives", "of");
    return lives ? Optional.of(Fate.KILLED)
        : Stream.of(Fate.values()).filter(fate -> line.at(at - 1).isOneOf(fate.doing())).findFirst();
  }
}
