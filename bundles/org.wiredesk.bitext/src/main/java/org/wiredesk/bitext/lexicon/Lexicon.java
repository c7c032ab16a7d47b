package org.wiredesk.bitext.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meanings that words of a language and English words may have in common, as numbers: two words that share one may
 * stand for each other. Made for news, from {@code lexicon-ru.txt} and its like; safe for use by several threads.
 */
public final class Lexicon {

  /** Knows no word. */
  public static final Lexicon EMPTY = new LexiconReader().lexicon();

  private static final int[] NONE = {};
  private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();

  private final Beginnings foreign;
  private final Map<String, int[]> english;
  private final boolean[] common;

  Lexicon(Beginnings foreign, Map<String, int[]> english, boolean[] common) {
    this.foreign = foreign;
    this.english = english;
    this.common = common;
  }

  /** Of a language; {@link #EMPTY} when there is none. */
  public static Lexicon of(Locale language) {
    return KNOWN.computeIfAbsent(language.getLanguage(), LexiconReader::read);
  }

  public boolean isEmpty() {
    return common.length == 0;
  }

  /** Of a word of the language in small letters, in any form; none when it is not known. Not to be changed. */
  public int[] meanings(String word) {
    return foreign.find(word);
  }

  /** The same of an English word. */
  public int[] meaningsOfEnglish(String word) {
    return english.isEmpty() ? NONE : english.getOrDefault(EnglishStem.of(word), NONE);
  }

  /** Whether nearly every wire speaks of it, as of saying, years and people. */
  public boolean isCommon(int meaning) {
    return common[meaning];
  }
}
