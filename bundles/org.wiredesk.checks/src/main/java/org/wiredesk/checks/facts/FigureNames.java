package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Figure;

/** The names of all figures of a book, and the words that tie a number to one. */
final class FigureNames {

  private static final int MOST_BETWEEN = 7;
  private static final Set<String> LINKS = Set.of("is", "are", "stands", "remains", "remained", "at", "of", "to", ":",
      "equals", "equal", "now", "currently", "still", "totals", "amounts", "reached", "reaches", "up", "unchanged",
      "steady", "about", "over", "more", "than", "nearly", "almost", "around", "some", "approximately", "less", "under",
      "just", "the", "level", "a", "(", "exactly", "only", "roughly", "was", "were", "stood", "amounted", "totalled",
      "totaled");
  private static final Set<String> OF_THE_PAST = Set.of("was", "were", "stood", "amounted", "totalled", "totaled");
  /** With these a number is what somebody expects or wants. */
  private static final Set<String> NOT_YET = Set.of("may", "might", "could", "would", "should", "will", "expect",
      "expects", "expected", "expecting", "forecast", "forecasts", "forecasted", "predict", "predicts", "predicted",
      "if", "plan", "plans", "planned", "propose", "proposes", "proposed", "suggest", "suggested", "hope", "hopes",
      "likely", "urged", "urge", "want", "wants", "demand", "demanded", "possible", "projected", "target", "unless",
      "least", "most", "instead", "earlier", "previously", "former", "previous", "ago", "then", "before", "until",
      "since");

  private final FactNames<Figure> names = new FactNames<>();
  private final boolean empty;

  FigureNames(FactBook book) {
    List<Figure> figures = book.figures();
    figures.forEach(figure -> figure.naming().right().forEach(name -> names.add(name, figure)));
    this.empty = figures.isEmpty();
  }

  boolean isEmpty() {
    return empty;
  }

  List<FactNames.Found<Figure>> in(List<Word> words) {
    return names.in(words);
  }

  /** Whether a number behind the name is the figure's: "stands at". @param number index of its first word */
  static boolean isTied(List<Word> words, FactNames.Found<?> name, int number) {
    int between = number - name.end();
    return between > 0 && between <= MOST_BETWEEN
        && words.subList(name.end(), number).stream().allMatch(word -> LINKS.contains(word.plain()));
  }

  static boolean isOfThePast(List<Word> words, FactNames.Found<?> name, int number) {
    return words.subList(name.end(), number).stream().anyMatch(word -> OF_THE_PAST.contains(word.plain()));
  }

  static boolean isOpen(List<Word> words) {
    return words.stream().anyMatch(word -> NOT_YET.contains(word.plain()));
  }
}
