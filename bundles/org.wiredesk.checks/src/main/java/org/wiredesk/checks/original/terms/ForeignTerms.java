package org.wiredesk.checks.original.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Place;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.text.Span;

/** The names that the terms, organisations and places of a book have in one language, for finding them in a text. */
final class ForeignTerms {

  /** Those of all languages that somebody asked for. */
  private record ByLanguage(Map<String, ForeignTerms> found) {}

  /** One name of one thing. */
  private record Name(Fact fact, List<TermWord> words) {}

  /**
   * A place where a text names something.
   *
   * @param facts all that have this name
   */
  record Hit(Span span, List<Fact> facts) {}

  private final boolean inflected;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final List<Map.Entry<String, Fact>> unspaced = new ArrayList<>();

  private ForeignTerms(FactBook book, String language) {
    inflected = Endings.areKnownFor(Locale.forLanguageTag(language).getLanguage());
    boolean spaced = !Set.of("zh", "ja", "th").contains(Locale.forLanguageTag(language).getLanguage());
    for (Fact fact : book.all()) {
      if (fact instanceof Term || fact instanceof Organisation || fact instanceof Place) {
        for (String name : fact.naming().in(language)) {
          add(fact, name, spaced);
        }
      }
    }
  }

  /** Made once for a book and a language. */
  static ForeignTerms of(FactBook book, String language) {
    ByLanguage all = book.view(ByLanguage.class, any -> new ByLanguage(new ConcurrentHashMap<>()));
    return all.found().computeIfAbsent(language, tag -> new ForeignTerms(book, tag));
  }

  private void add(Fact fact, String name, boolean spaced) {
    List<TermWord> words = TermWord.of(name);
    if (!spaced) {
      unspaced.add(Map.entry(name, fact));
    } else if (!words.isEmpty()) {
      byFirstWord.computeIfAbsent(key(words.get(0)), key -> new ArrayList<>()).add(new Name(fact, words));
    }
  }

  private String key(TermWord word) {
    boolean whole = !inflected || word.capitals() || word.folded().length() < Endings.STEM;
    return whole ? word.folded() : word.folded().substring(0, Endings.STEM);
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty() && unspaced.isEmpty();
  }

  /** In the order of the text; of names that overlap the longest. */
  List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    List<TermWord> words = byFirstWord.isEmpty() ? List.of() : TermWord.of(text);
    for (int at = 0; at < words.size();) {
      List<Name> longest = longestAt(words, at);
      if (longest.isEmpty()) {
        at++;
      } else {
        int end = at + longest.get(0).words().size();
        Span span = new Span(words.get(at).span().start(), words.get(end - 1).span().end());
        hits.add(new Hit(span, longest.stream().map(Name::fact).distinct().toList()));
        at = end;
      }
    }
    addUnspaced(text, hits);
    return hits;
  }

  private List<Name> longestAt(List<TermWord> words, int at) {
    TermWord first = words.get(at);
    List<Name> fitting = new ArrayList<>(byFirstWord.getOrDefault(first.folded(), List.of()));
    if (inflected && first.folded().length() > Endings.STEM) {
      fitting.addAll(byFirstWord.getOrDefault(first.folded().substring(0, Endings.STEM), List.of()));
    }
    fitting.removeIf(name -> !isAt(name.words(), words, at));
    int most = fitting.stream().mapToInt(name -> name.words().size()).max().orElse(0);
    return fitting.stream().filter(name -> name.words().size() == most).toList();
  }

  private boolean isAt(List<TermWord> term, List<TermWord> words, int at) {
    if (at + term.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < term.size(); i++) {
      if (!fits(term.get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** A capital of the term is one of the text; an abbreviation has no endings. */
  private boolean fits(TermWord term, TermWord word) {
    if (term.capitals()) {
      return word.capitals() && term.folded().equals(word.folded());
    }
    boolean cased = !term.capital() || word.capital();
    boolean same = term.folded().equals(word.folded());
    return cased && (same || inflected && Endings.areForms(term.folded(), word.folded()));
  }

  private void addUnspaced(String text, List<Hit> hits) {
    List<Hit> found = new ArrayList<>();
    for (Map.Entry<String, Fact> name : unspaced) {
      int at = text.indexOf(name.getKey());
      if (at >= 0) {
        found.add(new Hit(new Span(at, at + name.getKey().length()), List.of(name.getValue())));
      }
    }
    found.sort(Comparator.comparing((Hit hit) -> -hit.span().length()));
    for (Hit hit : found) {
      if (hits.stream().noneMatch(other -> other.span().overlaps(hit.span()))) {
        hits.add(hit);
      }
    }
    hits.sort(Comparator.comparing(Hit::span));
  }
}
