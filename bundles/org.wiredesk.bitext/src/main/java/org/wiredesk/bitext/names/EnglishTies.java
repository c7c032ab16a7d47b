package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.bitext.names.SwappedNames.Tie;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What the names of a sentence of the translation are tied to. */
final class EnglishTies {

  private static final Map<String, String> DIRECTIONS = Map.of("from", "from", "to", "to", "into", "to");
  private static final int FARTHEST = 2;

  private final String text;
  private final List<TiedName<NameWord>> found = new ArrayList<>();

  private EnglishTies(String text) {
    this.text = text;
  }

  /** @param text the whole translation */
  static List<TiedName<NameWord>> of(Sentence sentence, List<EnglishName> names, String text) {
    EnglishTies ties = new EnglishTies(text);
    List<Token> tokens = Token.of(sentence);
    names.forEach(name -> ties.of(name, tokens));
    return ties.found;
  }

  private void of(EnglishName name, List<Token> tokens) {
    NameWord last = name.words().get(name.words().size() - 1);
    if (!last.kind().isJudged()) {
      return;
    }
    int first = first(name, tokens);
    Token before = first > 0 ? tokens.get(first - 1) : null;
    if (before != null && DIRECTIONS.containsKey(before.text())) {
      found.add(new TiedName<>(
          last, name.span(), Tie.DIRECTION, DIRECTIONS.get(before.text()), TiedName.cover(before.span(), name.span())));
    }
    Figures.behind(text, last.span().end()).ifPresent(number -> found.add(new TiedName<>(
        last, name.span(), Tie.FIGURE, Figures.value(number.of(text)), TiedName.cover(name.span(), number))));
    for (NameWord word : name.words().subList(0, name.words().size() - 1)) {
      Tie tie = word.subjects().isEmpty() ? Tie.TITLE : Tie.COUNTRY;
      if (tie == Tie.COUNTRY || word.kind() == NameWord.Kind.COMMON) {
        add(tie, word.text(), word.span(), name, last);
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST) && tokens.get(i).kind() == Token.Kind.WORD; i--) {
      add(Tie.TITLE, tokens.get(i).text(), tokens.get(i).span(), name, last);
    }
  }

  private static int first(EnglishName name, List<Token> tokens) {
    int at = 0;
    while (tokens.get(at).start() < name.span().start()) {
      at++;
    }
    return at;
  }

  private void add(Tie tie, String value, Span place, EnglishName name, NameWord last) {
    found.add(new TiedName<>(last, person(name), tie, value, TiedName.cover(place, name.span())));
  }

  /** Without titles and countries before it. */
  private static Span person(EnglishName name) {
    int first = name.words().size() - 1;
    while (first > 0 && name.words().get(first - 1).kind() == NameWord.Kind.SOUND) {
      first--;
    }
    return new Span(name.words().get(first).span().start(), name.span().end());
  }
}
