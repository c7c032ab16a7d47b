package org.wiredesk.bitext.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/**
 * A sentence of the translation as names of the original are held against it.
 *
 * @param names its names, in order
 * @param words each once
 * @param subjects what its names are known to mean; also those that an engine wrote in small letters
 * @param translations words of what a book says that the original calls them
 */
record TranslationSentence(
    List<EnglishName> names, Set<String> words, Set<String> subjects, Set<String> translations) {

  /** Of a country in small letters; "us" and "it" are other words. */
  private static final int SHORTEST_SMALL = 4;

  static TranslationSentence of(Sentence sentence, TraditionalNames traditions, NameBook book) {
    List<EnglishName> names = EnglishNames.of(sentence, traditions, book);
    Set<String> words = new LinkedHashSet<>();
    Set<String> subjects = new HashSet<>();
    Set<String> translations = new HashSet<>();
    names.stream().flatMap(name -> name.words().stream()).forEach(word -> {
      subjects.addAll(word.subjects());
      word.translations().forEach(form -> translations.addAll(List.of(form.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
    });
    String before = "";
    for (Token token : Token.of(sentence)) {
      String word = token.kind() == Token.Kind.WORD ? token.text() : "";
      if (!word.isEmpty()) {
        words.add(word);
        subjects.addAll(small(before, word, traditions));
      }
      before = word;
    }
    return new TranslationSentence(names, words, subjects, translations);
  }

  private static Set<String> small(String before, String word, TraditionalNames traditions) {
    if (word.length() < SHORTEST_SMALL || !Character.isLowerCase(word.codePointAt(0))) {
      return Set.of();
    }
    Set<String> two = before.isEmpty() ? Set.of() : traditions.subjects(before + " " + word);
    return two.isEmpty() ? traditions.subjectsOrPeople(word) : two;
  }
}
