package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.names.SwappedNames.Tie;
import org.wiredesk.text.Span;

/** What the names of a sentence of the original are tied to. */
final class OriginalTies {

  /** A title stands so many words before a name: министр иностранных дел Италии. */
  private static final int FARTHEST = 5;

  private final Locale language;
  private final TraditionalNames traditions;
  private final String original;

  OriginalTies(Locale language, TraditionalNames traditions, String original) {
    this.language = language;
    this.traditions = traditions;
    this.original = original;
  }

  List<TiedName<OriginalWord>> of(OriginalSentence sentence) {
    List<TiedName<OriginalWord>> found = new ArrayList<>();
    List<OriginalWord> words = sentence.words();
    List<OriginalWord> capitals = words.stream()
        .filter(word -> word.capital() && !InstitutionWords.contains(word.text(), language)).toList();
    for (List<OriginalWord> run : OriginalNames.runs(capitals)) {
      int from = words.indexOf(run.get(0));
      OriginalWord last = run.get(run.size() - 1);
      Span span = new Span(run.get(0).span().start(), last.span().end());
      Optional<String> direction = from == 0 || !isBeside(words, from - 1) ? Optional.empty()
          : InstitutionWords.direction(words.get(from - 1).text(), language);
      direction.ifPresent(value -> found.add(
          new TiedName<>(last, span, Tie.DIRECTION, value, TiedName.cover(words.get(from - 1).span(), span))));
      Figures.behind(original, last.span().end()).ifPresent(number -> found.add(new TiedName<>(
          last, span, Tie.FIGURE, Figures.value(number.of(original)), TiedName.cover(span, number))));
      found.addAll(before(words, from, run));
    }
    return found;
  }

  /** Title and country, up to the first title. In one name they may stand with it: Германии Меркель. */
  private List<TiedName<OriginalWord>> before(List<OriginalWord> words, int from, List<OriginalWord> run) {
    List<TiedName<OriginalWord>> found = new ArrayList<>();
    OriginalWord last = run.get(run.size() - 1);
    int end = from + run.size() - 1;
    for (int i = end - 1; i >= Math.max(0, end - FARTHEST) && isBeside(words, i); i--) {
      OriginalWord word = words.get(i);
      Span whole = TiedName.cover(word.span(), last.span());
      if (InstitutionWords.isTitle(word.text(), language)) {
        found.add(new TiedName<>(last, last.span(), Tie.TITLE, word.text().toLowerCase(language), whole));
        return found;
      }
      if (word.capital() && traditions.isKnown(word.text())) {
        found.add(new TiedName<>(last, last.span(), Tie.COUNTRY, word.text(), whole));
      }
    }
    return List.of();
  }

  private static boolean isBeside(List<OriginalWord> words, int left) {
    return words.get(left).span().end() + 1 == words.get(left + 1).span().start();
  }
}
