package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.quantities.Unit;

/** Reads changes with both their values: "rose from 5 to 7 percent", "fell to 20, against 30 a year before". */
final class ChangeReader {

  /** How many words may stand between two numbers that belong together. */
  private static final int BETWEEN = 7;
  private static final int TO_VERB = 8;
  private static final Set<String> BEFORE_OLD = Set.of("from", "against", "versus", "vs");
  private static final Set<String> BEFORE_NEW = Set.of("to", "reached", "totaled", "totalled", "reaching");
  private static final Set<String> COMPARING = Set.of("compared", "comparing");
  private static final Set<String> MEASURE = Set.of("drop", "fall", "rise", "increase", "decrease", "gain", "decline",
      "growth", "jump", "reduction", "cut", "up", "down", "by", "plus", "minus");
  /** Between the two values, or between them and the percentage, they begin another thought. */
  private static final Set<String> BREAKS = Set.of(";", "while", "but", "whereas", "and", "with", "which", "who",
      "after", "before", "than", "when", "although", "though", "including", "ranging", "between", "\"", "“", "”");

  private final Line line;

  private ChangeReader(Line line) {
    this.line = line;
  }

  static List<Change> read(Line line) {
    ChangeReader reader = new ChangeReader(line);
    List<Change> changes = new ArrayList<>();
    for (int at : line.amounts()) {
      reader.at(at).ifPresent(changes::add);
    }
    return changes;
  }

  /** A change whose first written value is this. */
  private Optional<Change> at(int first) {
    Optional<Integer> second = nextAmount(first);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    boolean forward = line.at(first - 1).is("from") && line.at(second.get() - 1).is("to");
    boolean backward = line.at(first - 1).isOneOf(BEFORE_NEW) && isBeforeOld(second.get());
    if (!forward && !backward || line.has(BREAKS, first + 1, second.get() - 1)) {
      return Optional.empty();
    }
    return change(forward ? first : second.get(), forward ? second.get() : first, first, second.get());
  }

  private boolean isBeforeOld(int at) {
    boolean compared = (line.at(at - 1).is("with") || line.at(at - 1).is("to")) && line.at(at - 2).isOneOf(COMPARING);
    return compared || line.at(at - 1).isOneOf(BEFORE_OLD);
  }

  private Optional<Change> change(int old, int now, int first, int second) {
    Amount after = line.amount(now).orElseThrow().scaledLike(line.amount(old).orElseThrow());
    Amount before = line.amount(old).orElseThrow().scaledLike(after);
    Unit unit = before.unit().isNone() ? after.unit() : before.unit();
    Optional<Integer> by = by(first, second);
    Optional<Integer> verb = verb(by.filter(at -> at < first).orElse(first - 1));
    if (verb.isEmpty() || !after.unit().isNone() && !after.unit().equals(unit)) {
      return Optional.empty();
    }
    return Optional.of(new Change(
        line.at(verb.get()), verb.get(), before.in(unit), after.in(unit), by.flatMap(line::amount)));
  }

  /** The word of change nearest before, with nothing but small words between. */
  private Optional<Integer> verb(int end) {
    for (int i = end - 1; i >= Math.max(0, end - TO_VERB); i--) {
      Item item = line.at(i);
      if (ChangeWords.isChange(item.lower())) {
        return Optional.of(i);
      }
      if (item.amount().isPresent() || line.has(BREAKS, i, i + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> by(int first, int second) {
    return byBefore(first).or(() -> byBehind(second));
  }

  /** "rose (by) 10 percent(,) from 200": the number directly before. */
  private Optional<Integer> byBefore(int first) {
    int at = line.at(first - 2).is(",") || line.at(first - 2).is("and") ? first - 3 : first - 2;
    boolean verb = line.at(at - 1).is("by") || ChangeWords.isChange(line.at(at - 1).lower())
        || line.at(at - 2).is("by") || ChangeWords.isChange(line.at(at - 2).lower());
    return line.amount(at).isPresent() && verb ? Optional.of(at) : Optional.empty();
  }

  /** ", or by 2 percent", ", a drop of 2 points", "– by 10 percent". */
  private Optional<Integer> byBehind(int second) {
    Optional<Integer> next = nextAmount(second);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    int at = next.get();
    boolean or = line.at(at - 1).is("or") || line.at(at - 1).is("by") && !line.has(BREAKS, second + 1, at - 1);
    boolean of = line.at(at - 1).is("of") && line.at(at - 2).isOneOf(MEASURE) && !line.has(BREAKS, second + 1, at - 2);
    return or || of ? next : Optional.empty();
  }

  private Optional<Integer> nextAmount(int from) {
    for (int i = from + 1; i <= from + BETWEEN && i < line.size(); i++) {
      if (line.amount(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
