package org.wiredesk.bitext.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds names in sentences of an original: by their capitals, their script, or because they are known. */
final class OriginalNames {

  /** Languages in Latin letters whose names do not change. */
  private static final Set<String> WITHOUT_CASES = Set.of("es", "fr", "it", "pt", "nl", "ca", "de", "da", "sv", "no");
  private static final int SHORTEST = 2;
  private static final int LONGEST_ACRONYM = 6;
  private static final int SHORTEST_FIRST = 4;
  private static final int SHORTEST_PLACE = 3;

  private final Locale language;
  private final Capitals capitals;
  private final TraditionalNames traditions;
  private final FreeCapitals free;
  private final String original;

  OriginalNames(Bitext bitext, TraditionalNames traditions) {
    this.language = bitext.source().language();
    this.capitals = Capitals.of(language);
    this.traditions = traditions;
    this.free = FreeCapitals.of(bitext);
    this.original = bitext.original().text();
  }

  /**
   * Words that look like names, in the order of the text.
   *
   * @param first whether the first word, which has a capital anyway, may be one
   */
  List<OriginalWord> in(OriginalSentence sentence, boolean first) {
    List<OriginalWord> found = new ArrayList<>();
    List<OriginalWord> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (looksLikeName(words, i) || first && i == 0 && mayBeName(words.get(0))) {
        found.add(words.get(i));
      }
    }
    return found;
  }

  /** Abbreviations have other letters in other languages. */
  private static boolean isAcronym(OriginalWord word) {
    return word.capital() && word.text().length() <= LONGEST_ACRONYM
        && word.text().codePoints().allMatch(Character::isUpperCase);
  }

  /** By its capital, wherever it stands. */
  boolean mayBeName(OriginalWord word) {
    return capitals != Capitals.NONE && word.capital() && word.text().length() >= SHORTEST_FIRST
        && !InstitutionWords.contains(word.text(), language);
  }

  private boolean looksLikeName(List<OriginalWord> words, int at) {
    OriginalWord word = words.get(at);
    if (word.capital() && !word.forced() && traditions.isPlace(word.text())) {
      return true;
    }
    if (word.writing() != Writing.KANA && !word.capital()) {
      return false;
    }
    if (word.text().length() < SHORTEST || isAcronym(word) || InstitutionWords.contains(word.text(), language)) {
      return false;
    }
    if (word.writing() == Writing.KANA) {
      return word.text().codePoints().allMatch(c -> c == 'ー' || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
    }
    String before = at == 0 ? "" : words.get(at - 1).text();
    boolean next = at + 1 < words.size() && words.get(at + 1).capital()
        && words.get(at + 1).span().start() == word.span().end() + 1;
    return switch (capitals) {
      case NAMES -> !word.forced() || free.contains(word.text());
      case NOUNS -> (!word.forced() || next) && GermanNouns.looksLikeName(word.forced() ? "" : before, word.text());
      case NONE -> true;
    };
  }

  /** Countries, cities and bodies of a sentence in a script without capitals, but not these. */
  List<OriginalName> known(Sentence sentence, Set<String> without) {
    List<OriginalName> found = new ArrayList<>();
    Set<String> excluded = new HashSet<>();
    without.forEach(subject -> excluded.addAll(traditions.forms(subject)));
    for (String subject : traditions.places()) {
      if (!without.contains(subject)) {
        for (String form : traditions.forms(subject)) {
          int at = form.length() < 2 || excluded.contains(form) ? -1 : sentence.text().indexOf(form);
          if (at >= 0 && excluded.stream().noneMatch(other -> other.contains(form) || form.contains(other))) {
            int start = sentence.span().start() + at;
            found.add(new OriginalName(new Span(start, start + form.length()), form,
                Romanizer.of(language).latin(form), traditions.english(subject)));
          }
        }
      }
    }
    return found;
  }

  /** The same by the names of CLDR alone, those that only one place has, as words of their own. */
  List<OriginalName> places(Sentence sentence, Set<String> without) {
    return known(sentence, without).stream()
        .filter(name -> name.text().length() >= (isHan(name.text()) ? 2 : SHORTEST_PLACE))
        .filter(name -> traditions.placesCalled(name.text()).size() == 1 && isWord(name.span(), sentence)).toList();
  }

  private static boolean isHan(String text) {
    return Writing.of(text.codePointAt(0)) == Writing.HAN;
  }

  private boolean isWord(Span span, Sentence sentence) {
    return isHan(span.of(original)) || !goesOn(span.start() - 1, span.start(), sentence)
        && !goesOn(span.end(), span.end() - 1, sentence);
  }

  private boolean goesOn(int place, int within, Sentence sentence) {
    if (place < sentence.span().start() || place >= sentence.span().end()) {
      return false;
    }
    int type = Character.getType(original.charAt(place));
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark || original.charAt(place) == 'ー' || Character.isLetter(original.charAt(place))
        && UnicodeScript.of(original.charAt(place)) == UnicodeScript.of(original.charAt(within));
  }

  /** Words that follow each other are one name. */
  List<OriginalName> joined(List<OriginalWord> words) {
    return runs(words).stream().map(this::name).toList();
  }

  /** Words that follow each other. */
  static List<List<OriginalWord>> runs(List<OriginalWord> words) {
    List<List<OriginalWord>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).span().start() != words.get(i - 1).span().end() + 1) {
        if (i > from) {
          runs.add(words.subList(from, i));
        }
        from = i;
      }
    }
    return runs;
  }

  private OriginalName name(List<OriginalWord> words) {
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    String text = span.of(original);
    return new OriginalName(span, text, Romanizer.of(language).latin(text), english(words, text));
  }

  /** As English knows it, or as it stands where names have no cases. */
  private Optional<String> english(List<OriginalWord> words, String text) {
    Set<String> places = words.size() > 1 ? Set.of() : traditions.placesCalled(text);
    if (places.size() == 1) {
      return traditions.english(places.iterator().next());
    }
    return WITHOUT_CASES.contains(language.getLanguage()) ? Optional.of(text) : Optional.empty();
  }
}
