package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A list of nothing but names with the number that announces it: "the three countries – Malta, Cyprus and Spain".
 *
 * @param other the number of all where the count is that of some: 4 of "two of the four"; else that of the count
 */
record CountedList(Amount count, int other, NameList names) {

  private static final int MOST_WORDS = 4;
  private static final BigDecimal MOST = BigDecimal.valueOf(30);
  /** What these count are no names: days, goals; or each name may stand for several. */
  private static final Set<String> NO_LIST = Set.of(
      "years", "days", "months", "weeks", "hours", "minutes", "times", "sides", "points", "goals", "people",
      "dead", "killed", "victims", "parts", "games", "matches", "votes", "seats", "pairs", "groups", "families",
      "titles", "medals", "teams", "sets", "wins", "kinds", "generations", "and", "or", "in", "on", "at", "from",
      "with", "for", "by", "to", "including", "wounded", "injured", "percent");

  /** What a number at a place announces, when the whole list and its end are there. */
  static Optional<CountedList> at(Line line, int at) {
    Amount count = line.amount(at).orElseThrow();
    boolean part = line.at(at - 1).is("of") && line.amount(at - 2).isPresent()
        || line.at(at - 2).is("of") && line.amount(at - 3).isPresent();
    if (part || !isSmall(count) || line.at(at - 1).isOneOf(Set.of("out", "over", "other", "than", "no"))) {
      return Optional.empty();
    }
    boolean some = line.at(at + 1).is("of") && line.at(at + 2).isOneOf(Words.DETERMINERS)
        && line.amount(at + 3).filter(CountedList::isSmall).isPresent();
    int words = some ? at + 4 : at + 1;
    int all = some ? line.amount(at + 3).orElseThrow().value().intValue() : count.value().intValue();
    int mark = isOfWhole(line, at) ? endOfVerb(line, words) : endOfNoun(line, words);
    return NameList.at(line, mark).map(names -> new CountedList(count, all, names));
  }

  /** "Of its four regions two": the number is that of a whole in the same clause. */
  private static boolean isOfWhole(Line line, int at) {
    int whole = at - 1;
    while (whole > at - MOST_WORDS && (line.at(whole).isWord() || line.at(whole).is(","))) {
      whole--;
    }
    return line.amount(whole).filter(CountedList::isSmall).isPresent() && line.at(whole - 1).isOneOf(Words.DETERMINERS)
        && line.at(whole - 2).is("of");
  }

  /** The colon behind a verb and its object: "two reported growth:"; -1 where there is none. */
  private static int endOfVerb(Line line, int from) {
    int end = from;
    while (end < from + MOST_WORDS && line.at(end).isWord()) {
      end++;
    }
    return line.at(end).is(":") ? end : -1;
  }

  private static boolean isSmall(Amount count) {
    return count.isCount() && count.exact() && count.value().compareTo(MOST) <= 0;
  }

  private static int endOfNoun(Line line, int from) {
    int end = from;
    while (end < from + MOST_WORDS && line.at(end).isWord() && !line.at(end).isOneOf(NO_LIST)) {
      end++;
    }
    for (int be = from; be < end; be++) {
      if (line.at(be).is("are") || line.at(be).is("were")) {
        return line.at(from - 2).is("the") ? be : -1;
      }
    }
    boolean plural = end == from || line.at(end - 1).lower().endsWith("s") || line.at(end - 1).lower().endsWith("men");
    return plural && (end > from || line.at(end).is(":")) ? end : -1;
  }

  boolean fits() {
    int said = count.value().intValue();
    return names.mayBe(said) || names.mayBe(other);
  }
}
