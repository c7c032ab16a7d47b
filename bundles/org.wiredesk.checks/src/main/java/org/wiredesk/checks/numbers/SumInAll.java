package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads parts with their sum behind them: "212 passengers and 18 crew, 230 people in all". */
final class SumInAll {

  private static final int WORDS = 4;

  private SumInAll() {}

  /** The parts that the sum would have to be of; where more may belong to them, all that fit are taken. */
  static List<Breakdown> read(Line line) {
    List<Breakdown> found = new ArrayList<>();
    for (int at : line.amounts()) {
      if (isSum(line, at)) {
        parts(line, at).ifPresent(parts -> found.add(new Breakdown(line.amount(at).orElseThrow(), parts, true)));
      }
    }
    return found;
  }

  private static boolean isSum(Line line, int at) {
    boolean all = false;
    for (int i = at + 1; i <= at + 2; i++) {
      all |= line.reads(i, "in", "all") || line.reads(i, "in", "total") || line.at(i).is("altogether");
      if (!line.at(i).isWord()) {
        break;
      }
    }
    Item before = line.at(at - 1);
    return all && line.amount(at).orElseThrow().exact() && (before.is(",") || before.isDash() || before.is("("));
  }

  private static Optional<List<Part>> parts(Line line, int sum) {
    Amount total = line.amount(sum).orElseThrow();
    List<Part> parts = new ArrayList<>();
    int end = sum - 1;
    Optional<Integer> at = amountBefore(line, end);
    boolean and = at.filter(it -> line.at(it - 1).is("and")).isPresent();
    while (and && at.isPresent() && isAlike(line.amount(at.get()).orElseThrow(), total)) {
      parts.add(0, new Part(line.amount(at.get()).orElseThrow(), line.items().subList(at.get() + 1, end)));
      end = at.get() - 1;
      boolean joined = line.at(end).is("and") && parts.size() == 1 || line.at(end).is(",");
      at = joined ? amountBefore(line, end) : Optional.empty();
      if (parts.size() > 1 && !new Breakdown(total, parts, true).isWrong()) {
        return Optional.empty();
      }
    }
    return parts.size() > 1 ? Optional.of(parts) : Optional.empty();
  }

  private static Optional<Integer> amountBefore(Line line, int end) {
    for (int i = end - 1; i >= Math.max(0, end - 1 - WORDS); i--) {
      if (line.amount(i).isPresent()) {
        return Optional.of(i);
      }
      if (!line.at(i).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAlike(Amount part, Amount total) {
    return part.exact() && part.unit().equals(total.unit()) && part.isCount() == total.isCount();
  }
}
