package org.wiredesk.bitext.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes words of any script in Latin letters, in the way that English names are made of them: the tables of BGN/PCGN
 * where ICU has one for the language, else ICU's own. Safe for use by several threads; the tables are read when first
 * needed.
 */
public final class Romanizer {

  private static final Map<String, String> BGN = Map.of(
      "ru", "Russian", "uk", "Ukrainian", "be", "Belarusian", "bg", "Bulgarian", "mk", "Macedonian",
      "sr", "Serbian", "kk", "Kazakh", "ky", "Kirghiz", "el", "Greek", "ka", "Georgian");
  private static final Map<String, Romanizer> ALL = new ConcurrentHashMap<>();

  private final String id;
  private Transliterator transliterator;

  private Romanizer(String id) {
    this.id = id;
  }

  public static Romanizer of(Locale language) {
    return ALL.computeIfAbsent(language.getLanguage(), Romanizer::make);
  }

  private static Romanizer make(String language) {
    String tables = Optional.ofNullable(BGN.get(language)).map(name -> name + "-Latin/BGN; ").orElse("");
    return new Romanizer(tables + "Any-Latin");
  }

  /** In Latin letters with whatever marks the table gives them; what is Latin already stays. */
  public synchronized String latin(String words) {
    if (isLatin(words)) {
      return words;
    }
    if (transliterator == null) {
      transliterator = Transliterator.getInstance(id);
    }
    return transliterator.transliterate(words);
  }

  private static boolean isLatin(String words) {
    return words.codePoints().allMatch(c -> !Character.isLetter(c) || Writing.of(c) == Writing.LATIN);
  }
}
