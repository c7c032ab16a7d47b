package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.Names;
import org.wiredesk.text.Span;

/**
 * Gathers the spellings of a wire's names: one for all places that differ in capitals only. An Arabic article that
 * stands apart belongs to the name behind it: "al Assad" is another spelling than "al-Assad" and than "Assad".
 */
final class NameSpellings {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private final String text;
  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();

  private static final class Form {
    private final String text;
    private final Set<String> neighbours;
    private final List<Span> places = new ArrayList<>();
    private boolean certain;
    private boolean free;

    Form(String text, Set<String> neighbours) {
      this.text = text;
      this.neighbours = new HashSet<>(neighbours);
    }
  }

  private NameSpellings(String text) {
    this.text = text;
  }

  /** @param text the whole wire's */
  static List<NameSpelling> of(Names names, String text) {
    NameSpellings spellings = new NameSpellings(text);
    names.all().forEach(spellings::noteNeighbours);
    names.words().forEach(spellings::noteForms);
    return spellings.result();
  }

  private void noteNeighbours(Names.Name name) {
    String before = "";
    for (String word : name.text().split(" ")) {
      if (Character.isLowerCase(word.charAt(0)) && word.indexOf('-') < 0 || ARTICLES.contains(key(word))) {
        continue;
      }
      if (!before.isEmpty()) {
        neighbours.computeIfAbsent(key(word), same -> new HashSet<>()).add(NameFold.of(before));
        neighbours.computeIfAbsent(key(before), same -> new HashSet<>()).add(NameFold.of(word));
      }
      before = word;
    }
  }

  private void noteForms(Names.Word word) {
    if (word.text().length() < SHORTEST || word.text().length() > LONGEST || word.common()) {
      return;
    }
    for (Span place : word.places()) {
      int article = articleBefore(place.start());
      Span whole = new Span(place.start() - article, place.end());
      String written = article == 0 ? word.text() : whole.of(text);
      Form form = forms.computeIfAbsent(key(written),
          key -> new Form(written, neighbours.getOrDefault(key(word.text()), Set.of())));
      nameBehind(place.end()).ifPresent(form.neighbours::add);
      form.places.add(whole);
      form.certain |= word.certain();
      form.free |= word.free();
    }
  }

  /** The length of an article and the blank behind it, or 0. */
  private int articleBefore(int start) {
    boolean article = start >= 3 && text.charAt(start - 1) == ' '
        && ARTICLES.contains(key(text.substring(start - 3, start - 1)))
        && (start == 3 || !Character.isLetter(text.charAt(start - 4)));
    return article ? 3 : 0;
  }

  /** What a first word of a sentence is followed by, of which nobody knows yet that it is a first name. */
  private Optional<String> nameBehind(int end) {
    int start = end + 1;
    if (start >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(start))) {
      return Optional.empty();
    }
    int stop = start;
    while (stop < text.length() && stop - start < LONGEST && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return Optional.of(NameFold.of(text.substring(start, stop)));
  }

  private List<NameSpelling> result() {
    return forms.values().stream()
        .map(form -> new NameSpelling(form.text, NameFold.of(form.text), form.places.stream().sorted().toList(),
            form.neighbours, form.certain, form.free))
        .toList();
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
