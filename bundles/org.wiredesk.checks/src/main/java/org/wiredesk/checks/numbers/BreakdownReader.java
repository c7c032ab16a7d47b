package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads wholes with their parts out of a sentence. */
final class BreakdownReader {

  private static final int FAR = 14;
  private static final int NEAR = 4;
  private static final int LONGEST_PART = 9;
  private static final Set<String> LEADING = Set.of("including", "among", "include", "includes", "included");
  /** Words for all that men, women and soldiers may be, so that a list of those behind them is one of parts. */
  private static final Set<String> PEOPLE = Set.of("people", "persons", "passengers", "hostages", "migrants",
      "refugees", "victims", "casualties", "dead", "injured", "wounded", "killed", "hurt", "detainees", "prisoners",
      "residents");
  private static final Set<String> OF_THEM = Set.of("whom", "which", "them", "those", "these");
  /** Where these stand a part's words are over, or the part has parts itself. */
  private static final Set<String> ENDS = Set.of("who", "which", "while", "but", "when", "after", "before", "compared",
      "against", "than", "said", "according", "since", "because", "including", "among", "whom", "them", "those",
      "respectively", "per", "each", "every", "as", "where", "that", "if", "plus", "or", "another", "further", "more",
      "others", "earlier", "times", "out");
  private static final Set<String> LAST = Set.of("and", "while", "but");
  private static final Set<String> BEFORE_WHOLE = Set.of("out", "per", "page", "number", "no", "aged", "article");

  private final Line line;

  private BreakdownReader(Line line) {
    this.line = line;
  }

  /** At most one for each amount that may be a whole. */
  static List<Breakdown> read(Line line) {
    BreakdownReader reader = new BreakdownReader(line);
    return line.amounts().stream().flatMap(at -> reader.at(at).stream()).toList();
  }

  /** Of those that the sentence before counted: "Of those, 20 are foreigners and 18 are locals". */
  static Optional<Breakdown> readOfThose(Line line, Amount total) {
    boolean opens = line.at(0).is("of") && line.at(1).isOneOf(OF_THEM);
    int start = line.at(2).is(",") ? 3 : 2;
    return opens ? new BreakdownReader(line).breakdown(total, start, false) : Optional.empty();
  }

  private Optional<Breakdown> at(int at) {
    Amount total = line.amount(at).orElseThrow();
    if (total.isPercent() || total.isPoints() || !total.exact()) {
      return Optional.empty();
    }
    if (opensWithOf(at)) {
      return ofWhole(total, at);
    }
    boolean part = line.at(at - 1).is("of") && line.amount(at - 2).isPresent();
    if (part || line.at(at - 1).isOneOf(BEFORE_WHOLE)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(line.size(), at + FAR) && !line.at(i).amount().isPresent(); i++) {
      Item item = line.at(i);
      if (item.is(",") && line.amount(i + 1).isPresent() && isOfThem(i + 2)) {
        return breakdown(total, i + 1, false);
      }
      if (item.is(",") && line.amount(i + 1).isPresent() && line.has(PEOPLE, at + 1, i)) {
        return apposed(total, i + 1);
      }
      if (item.is(",") && line.amount(i + 1).isPresent() && i == at + 2) {
        return apposed(total, i + 1).filter(it -> PartKinds.areMenAndWomen(it.parts()));
      }
      if (item.isOneOf(LEADING) || isOfThem(i)) {
        int start = line.at(i + 1).isOneOf(OF_THEM) ? i + 2 : i + 1;
        return breakdown(total, line.at(start).is(",") ? start + 1 : start, false);
      }
      if ((item.is(":") || isOpenDash(i)) && i <= at + (item.isDash() ? NEAR : FAR)) {
        return breakdown(total, i + 1, true);
      }
      if (item.is(".") || item.is(";") || item.is("(") || item.is(")") || item.figures()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "68 people, 35 men, 22 women and 16 children": with these alone a comma may stand for a colon. */
  private Optional<Breakdown> apposed(Amount total, int start) {
    return breakdown(total, start, true).filter(it -> PartKinds.areAllPeople(it.parts()))
        .map(it -> new Breakdown(total, it.parts(), false));
  }

  private boolean isOfThem(int i) {
    return line.at(i).is("of") && line.at(i + 1).isOneOf(OF_THEM);
  }

  private boolean isOpenDash(int i) {
    return line.at(i).isDash() && line.at(i - 1).span().end() < line.at(i).span().start();
  }

  /** "Of the 12 dead, ...", at the start of a clause. */
  private boolean opensWithOf(int at) {
    int of = line.at(at - 1).isOneOf(Words.DETERMINERS) ? at - 2 : at - 1;
    Item before = line.at(of - 1);
    return line.at(of).is("of") && (of == 0 || before.is(",") || before.is(";") || before.is("“") || before.is("\""));
  }

  private Optional<Breakdown> ofWhole(Amount total, int at) {
    for (int i = at + 1; i < Math.min(line.size(), at + FAR) && !line.at(i).amount().isPresent(); i++) {
      if (line.at(i).is(",")) {
        Optional<Breakdown> found = breakdown(total, i + 1, false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Breakdown> breakdown(Amount total, int start, boolean listed) {
    List<Part> parts = new ArrayList<>();
    int at = start;
    boolean and = false;
    boolean closed = false;
    while (line.amount(at).isPresent()) {
      Amount amount = line.amount(at).orElseThrow();
      int words = isOfThem(at + 1) ? at + 3 : at + 1;
      int end = endOfPart(words);
      Optional<Part> part = part(amount, total, words, end);
      if (part.isEmpty() || line.amount(end).isPresent()) {
        break;
      }
      parts.add(part.get());
      closed = isClose(end);
      int next = line.at(end).is(",") || line.at(end).is(";") ? end + 1 : end;
      boolean last = line.at(next).isOneOf(LAST);
      at = last ? next + 1 : next;
      and |= last;
    }
    boolean complete = listed && and && closed;
    boolean usable = parts.size() >= 2 && (!listed || and) && PartKinds.excludeEachOther(parts);
    return usable ? Optional.of(new Breakdown(total, parts, complete)) : Optional.empty();
  }

  private Optional<Part> part(Amount amount, Amount total, int start, int end) {
    boolean money = total.unit().isMoney() && amount.isScaled() && amount.unit().isNone();
    boolean alike = money || amount.unit().equals(total.unit()) && amount.isCount() == total.isCount();
    boolean worded = amount.exact() && end > start && line.at(start).isWord() && !line.has(ENDS, start, end);
    return alike && worded ? Optional.of(new Part(amount, line.items().subList(start, end))) : Optional.empty();
  }

  /** Up to the mark or the "and" that an amount follows, or the end of the clause. */
  private int endOfPart(int start) {
    int at = start;
    while (at < line.size() && at < start + LONGEST_PART) {
      Item item = line.at(at);
      boolean mark = item.is(",") || item.is(";") || item.is(".") || isOpenDash(at) || item.is(")") || item.is("(");
      if (mark || item.amount().isPresent() || item.is("and") && line.amount(at + 1).isPresent()) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Whether a list ends here for good. */
  private boolean isClose(int end) {
    return end >= line.size() || line.at(end).is(".") || isOpenDash(end) || line.at(end).is(")");
  }
}
