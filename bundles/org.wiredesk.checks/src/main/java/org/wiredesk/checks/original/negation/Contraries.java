package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;

/** What one text of a pair says and the other says the contrary of. */
record Contraries(SaidSide translation, SaidSide original) {

  /** In words, or letters of a language without blanks: how far before a word its "not" may stand, and its "fail". */
  private static final int NEAR = 4;
  private static final int NEXT = 2;

  /** In words, or letters of a language without blanks: how far off a figure may stand. */
  private static final int FIGURE = 8;

  static List<Contraries> of(PairDenials pair, ContraryWords english, ContraryWords foreign, Bitext bitext) {
    List<SaidSide> there = foreign.in(pair.original(), pair.pair().original());
    Set<String> rows = there.stream().filter(said -> !said.side().weak()).map(said -> said.side().row())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (rows.isEmpty()) {
      return List.of();
    }
    List<SaidSide> here = english.in(pair.translation(), pair.pair().translation());
    List<Contraries> found = new ArrayList<>();
    for (String row : rows) {
      Optional<SaidSide> theirs = only(there, row);
      Optional<SaidSide> mine = only(here, row);
      if (theirs.isPresent() && mine.isPresent() && theirs.get().side().first() != mine.get().side().first()) {
        Contraries it = new Contraries(mine.get(), theirs.get());
        if (!it.isDenied(pair) && (!mine.get().side().atFigure() || it.haveOneFigure(pair, bitext))) {
          found.add(it);
        }
      }
    }
    return found;
  }

  /** The first word of a row, if all its words are of one side and one of them is judged. */
  private static Optional<SaidSide> only(List<SaidSide> said, String row) {
    List<SaidSide> own = said.stream().filter(word -> word.side().row().equals(row)).toList();
    boolean one = own.stream().map(word -> word.side().first()).distinct().count() == 1;
    return one ? own.stream().filter(word -> !word.side().weak()).findFirst() : Optional.empty();
  }

  /** "Did not fall" is no contrary of "rose". */
  private boolean isDenied(PairDenials pair) {
    Denials mine = pair.translation();
    Denials theirs = pair.original();
    return mine.plain().size() != theirs.plain().size() + theirs.excused().size()
        || isNear(mine, translation) || isNear(theirs, original);
  }

  private static boolean isNear(Denials denials, SaidSide word) {
    Stream<Denial> certain = Stream.concat(denials.plain().stream(), denials.excused().stream());
    return certain.anyMatch(not -> isBefore(not, word, NEAR))
        || denials.soft().stream().anyMatch(denial -> isBefore(denial, word, NEXT));
  }

  private static boolean isBefore(Denial denial, SaidSide word, int far) {
    return denial.place() < word.place() && word.place() - denial.place() <= far;
  }

  private boolean haveOneFigure(PairDenials pair, Bitext bitext) {
    Set<String> here = FiguresNear.of(pair.translation(), translation, FIGURE, bitext.translation().text());
    Set<String> there = FiguresNear.of(pair.original(), original, FIGURE, bitext.original().text());
    return here.stream().anyMatch(there::contains);
  }
}
