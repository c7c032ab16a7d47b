package org.wiredesk.bitext.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Reduces a word in Latin letters to the sounds that it may stand for, one character each, so that spellings of
 * several languages can be compared: {@code S Z C J} are the sounds of "sh", "zh", "ch" and "j", {@code c} is "ts",
 * {@code x} is "kh". {@code H} and {@code j} stand for a "ch" and a "j" that sound otherwise in each language;
 * {@code X} and {@code q} are those of Pinyin, {@code Q} is a "gh", which may be silent. Vowels stay as they are,
 * {@code y} becomes one of them.
 */
final class Sounds {

  /** What letters stand for; the longest that fits is taken. */
  private static final String[][] LETTERS = {
      {"eaux", "o"}, {"eau", "o"}, {"tsch", "C"}, {"shch", "S"}, {"dzh", "J"}, {"sch", "S"}, {"tch", "C"},
      {"tzs", "c"}, {"ssh", "S"}, {"sh", "S"}, {"ch", "H"}, {"zh", "Z"}, {"kh", "x"}, {"gh", "Q"}, {"ph", "f"},
      {"th", "t"}, {"ck", "k"}, {"cz", "C"}, {"sz", "S"}, {"dj", "J"}, {"dz", "z"}, {"ts", "c"}, {"tz", "c"},
      {"qu", "kv"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"},
      {"q", "k"}, {"w", "v"}, {"x", "ks"}, {"y", "i"}};
  private static final String[][] PINYIN = {
      {"zh", "J"}, {"ch", "C"}, {"sh", "S"}, {"x", "X"}, {"q", "q"}, {"c", "c"}, {"z", "c"}, {"j", "J"}, {"y", "i"},
      {"w", "v"}};
  private static final String[][] INDIC = {
      {"ch", "C"}, {"c", "C"}, {"sh", "S"}, {"kh", "k"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"},
      {"bh", "b"}, {"j", "J"}, {"y", "i"}, {"w", "v"}, {"q", "k"}};

  /** Stands between letters that are no digraph. */
  private static final char APART = '·';

  private Sounds() {}

  /** @param word in Latin letters */
  static String of(String word, Writing writing) {
    String plain = marked(word);
    String[][] letters = switch (writing) {
      case HAN -> PINYIN;
      case INDIC -> INDIC;
      default -> LETTERS;
    };
    StringBuilder out = new StringBuilder(plain.length());
    int at = 0;
    while (at < plain.length()) {
      at += append(out, plain, at, letters);
    }
    return out.toString();
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }

  private static int append(StringBuilder out, String plain, int at, String[][] letters) {
    for (String[] letter : letters) {
      if (plain.startsWith(letter[0], at)) {
        String sounds = letter[1];
        for (int i = 0; i < sounds.length(); i++) {
          add(out, sounds.charAt(i));
        }
        return letter[0].length();
      }
    }
    if (plain.charAt(at) != APART) {
      add(out, plain.charAt(at));
    }
    return 1;
  }

  /** Doubled letters sound as one. */
  private static void add(StringBuilder out, char sound) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != sound) {
      out.append(sound);
    }
  }

  /** In lower case, without marks, but for letters that sound otherwise with them. */
  private static String marked(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'š', 'ś', 'ş', 'ș', 'ṣ', 'ŝ' -> out.append("sh");
        case 'ž', 'ź', 'ż' -> out.append("zh");
        case 'č', 'ć' -> out.append("tch");
        case 'ç' -> out.append('s');
        case 'ß' -> out.append('s');
        case 'ł' -> out.append('l');
        case 'đ', 'ð' -> out.append('d');
        case 'þ' -> out.append('t');
        case 'ı' -> out.append('i');
        case 'ø' -> out.append('o');
        case 'æ', 'œ' -> out.append('e');
        case 'ə' -> out.append('a');
        case APART -> out.append(APART);
        default -> appendBase(out, c);
      }
    }
    return out.toString();
  }

  private static void appendBase(StringBuilder out, char c) {
    if (c >= 'a' && c <= 'z' || c == ' ') {
      out.append(c);
    } else if (c > 127) {
      String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char base = decomposed.charAt(0);
      if (base >= 'a' && base <= 'z') {
        out.append(base);
      }
    }
  }
}
