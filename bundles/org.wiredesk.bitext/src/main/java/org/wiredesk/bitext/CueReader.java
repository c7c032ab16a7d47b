package org.wiredesk.bitext;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.bitext.Cue.Kind;
import org.wiredesk.bitext.lexicon.Lexicon;

/** Reads the cues of sentences in one language. */
final class CueReader {

  private static final int LONGEST_SPELLED = 24;
  private static final int SHORTEST_WORD = 3;
  private static final int MOST_DIGITS = 12;
  private static final Map<String, Integer> SMALL_NUMBERS = Map.ofEntries(
      Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
      Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 1), Map.entry("eleven", 11),
      Map.entry("twelve", 12), Map.entry("twenty", 2), Map.entry("thirty", 3), Map.entry("forty", 4),
      Map.entry("fifty", 5));
  private static final String HAN_NUMBERS = "〇一二三四五六七八九";

  private final Map<String, Long> calendar;
  private final boolean english;
  private final boolean spellsHan;
  private final Lexicon lexicon;

  private String text = "";
  private int at;
  private long[] cues = new long[32];
  private int count;
  private long[] words = new long[32];
  private int wordsCount;

  /**
   * Of either side of a pair.
   *
   * @param ofOriginal the original's language
   */
  CueReader(Locale language, Locale ofOriginal) {
    this.calendar = CalendarCues.of(language);
    this.english = language.getLanguage().equals("en");
    this.spellsHan = ofOriginal.getLanguage().equals("zh");
    this.lexicon = Lexicon.of(ofOriginal);
  }

  /**
   * Cues of a sentence.
   *
   * @param all sorted, each once
   * @param words the cues of each word that tells something, as they stand there, with {@link Cue#END} behind each word
   */
  record Cues(long[] all, long[] words) {}

  Cues read(String sentence) {
    text = sentence;
    at = 0;
    count = 0;
    wordsCount = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        int before = count;
        number();
        telling(before);
      } else if (Character.isLetter(c)) {
        letters();
      } else {
        mark(c);
        at++;
      }
    }
    long[] own = Arrays.copyOf(words, wordsCount);
    Arrays.sort(cues, 0, count);
    return new Cues(Arrays.stream(cues, 0, count).distinct().toArray(), own);
  }

  /** Takes the cues from one on for those of a word. */
  private void telling(int from) {
    if (count > from) {
      words = room(words, wordsCount + count - from);
      System.arraycopy(cues, from, words, wordsCount, count - from);
      wordsCount += count - from;
      words[wordsCount++] = Cue.END;
    }
  }

  private void mark(char c) {
    if (c == '?' || c == '？' || c == '؟') {
      add(Kind.QUESTION, 0);
    } else if ("\"“”„«»「」『』".indexOf(c) >= 0) {
      add(Kind.QUOTATION, 0);
    }
  }

  /** By its digits without the noughts at its end, so that 3.5 million, 350万 and 3,500,000 are one. */
  private void number() {
    long value = 0;
    int digits = 0;
    int end = at;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || joinsDigits(end))) {
      int digit = Character.digit(text.charAt(end), 10);
      if (digit >= 0 && digits < MOST_DIGITS) {
        value = 10 * value + digit;
        digits++;
      }
      end++;
    }
    at = end;
    if (end < text.length() && text.charAt(end) == '月') {
      add(Kind.MONTH, value - 1);
      return;
    }
    while (value >= 10 && value % 10 == 0) {
      value /= 10;
    }
    add(value < 10 ? Kind.DIGIT : Kind.NUMBER, value);
  }

  /** A point, comma or narrow blank between digits; a wider blank before three of them. */
  private boolean joinsDigits(int place) {
    if (place + 1 >= text.length() || !Character.isDigit(text.charAt(place + 1))) {
      return false;
    }
    char c = text.charAt(place);
    return c == '.' || c == ',' || c == '\u202f' || c == '٫' || c == '٬' || c == '，'
        || ((c == ' ' || c == '\u00a0') && threeDigits(place + 1));
  }

  private boolean threeDigits(int from) {
    int end = from;
    while (end < text.length() && end < from + 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == from + 3;
  }

  private void letters() {
    UnicodeScript script = UnicodeScript.of(text.charAt(at));
    int start = at;
    while (at < text.length() && continues(text.charAt(at), script)) {
      at++;
    }
    if (script == UnicodeScript.HAN) {
      han(start);
    } else if (script != UnicodeScript.HIRAGANA) {
      word(start);
    }
  }

  private static boolean continues(char c, UnicodeScript script) {
    if (c < 0x250) {
      return Character.isLetter(c) && script == UnicodeScript.LATIN;
    }
    int type = Character.getType(c);
    boolean inherits = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 'ー';
    return inherits || Character.isLetter(c) && UnicodeScript.of(c) == script;
  }

  private void word(int start) {
    int before = count;
    String lower = text.substring(start, at).toLowerCase(Locale.ROOT);
    meanings(lower);
    Long day = calendar.get(lower);
    boolean tells = day != null || count > before || start > 0 && Character.isUpperCase(text.charAt(start));
    if (day != null) {
      add(day);
    } else {
      sounds(start, lower);
    }
    if (tells) {
      telling(before);
    }
  }

  private void sounds(int start, String lower) {
    Integer number = english ? SMALL_NUMBERS.get(lower) : null;
    if (number != null) {
      add(number < 10 ? Kind.DIGIT : Kind.NUMBER, number);
      return;
    }
    if (english && spellsHan && Character.isUpperCase(text.charAt(start))) {
      add(Kind.SPELLED, lower.hashCode());
    }
    long skeleton = Skeleton.of(text, start, at);
    int size = Skeleton.size(skeleton);
    if (size >= SHORTEST_WORD || size == 2 && Character.isUpperCase(text.charAt(start))) {
      add(size == 2 ? Kind.SHORT_WORD : size == SHORTEST_WORD ? Kind.WORD : Kind.LONG_WORD, skeleton);
    }
  }

  private void meanings(String lower) {
    for (int meaning : english ? lexicon.meaningsOfEnglish(lower) : lexicon.meanings(lower)) {
      add(lexicon.isCommon(meaning) ? Kind.COMMON_MEANING : Kind.MEANING, meaning);
    }
  }

  /** Chinese names in Pinyin, two to four letters at every place; numbers that stand alone. */
  private void han(int start) {
    for (int from = start; from < at; from++) {
      int digit = HAN_NUMBERS.indexOf(text.charAt(from));
      if (digit > 1 && (from == start || HAN_NUMBERS.indexOf(text.charAt(from - 1)) < 0)) {
        add(Kind.DIGIT, digit);
      }
      StringBuilder spelled = new StringBuilder(Romanised.of(text.charAt(from)));
      for (int to = from + 1; spellsHan && to < at && to < from + 4 && spelled.length() < LONGEST_SPELLED; to++) {
        add(Kind.SPELLED, spelled.append(Romanised.of(text.charAt(to))).toString().hashCode());
      }
    }
  }

  private void add(Kind kind, long value) {
    add(Cue.of(kind, value));
  }

  private void add(long cue) {
    cues = room(cues, count);
    cues[count++] = cue;
  }

  /** With room at a place and behind it. */
  private static long[] room(long[] numbers, int place) {
    return place + 1 < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * (place + 1));
  }
}
