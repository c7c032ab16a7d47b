package org.wiredesk.bitext.institutions;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.bitext.institutions.Words.Word;

/**
 * A way in which another language names something.
 *
 * @param words an abbreviation as it stands, or beginnings of words in lower case; those of three letters and less, and
 *     those with a full stop behind them, are whole words
 * @param abbreviation whether it is one
 * @param capital whether the first word must have one: Дума
 * @param sure whether it surely names it; else it only answers
 */
record OriginalForm(Line line, List<String> words, boolean abbreviation, boolean capital, boolean sure) {

  private static final int WHOLE = 3;
  private static final int ENDING = 2;

  OriginalForm {
    words = List.copyOf(words);
  }

  static List<OriginalForm> of(Line line, String language) {
    return line.forms(language).stream().map(form -> form(line, form)).toList();
  }

  private static OriginalForm form(Line line, String form) {
    String plain = Normalizer.normalize(form.startsWith("~") ? form.substring(1) : form, Normalizer.Form.NFKC);
    boolean abbreviation = plain.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
    boolean sure = !form.startsWith("~") && (abbreviation || line.kind() != Kind.COUNTRY);
    List<String> words = abbreviation ? List.of(plain)
        : Stream.of(Words.key(plain).split("[+'’-]")).filter(word -> !word.isEmpty()).toList();
    return new OriginalForm(line, words, abbreviation, Character.isUpperCase(plain.charAt(0)), sure);
  }

  /** As it stands in scripts that part no words, or glue others to them. */
  String run() {
    return abbreviation ? words.get(0) : String.join(" ", words);
  }

  /** Whether it stands there. */
  boolean isAt(List<Word> text, int at) {
    if (abbreviation) {
      return isAbbreviated(text.get(at).text(), words.get(0), at > 0);
    }
    if (at + words.size() > text.size() || capital && !Character.isUpperCase(text.get(at).text().charAt(0))) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && !text.get(at + i).joined() || !begins(text.get(at + i).key(), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "МИД", with an ending "МИДа"; "Nato" where that cannot be a word that begins the sentence. */
  private static boolean isAbbreviated(String word, String form, boolean within) {
    if (word.startsWith(form)) {
      return word.length() - form.length() <= ENDING && isLower(word.substring(form.length()));
    }
    return within && form.length() > WHOLE && word.equalsIgnoreCase(form)
        && Character.isUpperCase(word.charAt(0)) && isLower(word.substring(1));
  }

  private static boolean isLower(String text) {
    return text.chars().allMatch(Character::isLowerCase);
  }

  private static boolean begins(String word, String form) {
    if (form.endsWith(".")) {
      return word.length() == form.length() - 1 && form.startsWith(word);
    }
    return form.length() <= WHOLE ? word.equals(form) : word.startsWith(form);
  }
}
