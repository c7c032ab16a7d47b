package org.wiredesk.bitext.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The syllables of standard Chinese as Hanyu Pinyin (ISO 7098) writes them, without tone marks. */
public final class Pinyin {

  private static final int LONGEST_SYLLABLE = 6;

  /** An initial, then the finals it takes. */
  private static final List<String> TABLE = List.of(
      " a o e ai ei ao ou an en ang eng er",
      "b a o ai ei ao an en ang eng i ie iao ian in ing u",
      "p a o ai ei ao ou an en ang eng i ie iao ian in ing u",
      "m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
      "f a o ei ou an en ang eng u",
      "d a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un",
      "t a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
      "n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe",
      "l a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
      "g a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
      "k a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
      "h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
      "j i ia ie iao iu ian in iang ing iong u ue uan un",
      "q i ia ie iao iu ian in iang ing iong u ue uan un",
      "x i ia ie iao iu ian in iang ing iong u ue uan un",
      "zh a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
      "ch a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
      "sh a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
      "r e i ao ou an en ang eng ong u uo ui uan un",
      "z a e i ai ei ao ou an en ang eng ong u uo ui uan un",
      "c a e i ai ao ou an en ang eng ong u uo ui uan un",
      "s a e i ai ao ou an en ang eng ong u uo ui uan un",
      "y a e ao ou an ang ong i in ing u ue uan un",
      "w a o ai ei an en ang eng u");

  private static final Set<String> SYLLABLES = syllables();

  private Pinyin() {}

  private static Set<String> syllables() {
    Set<String> syllables = new HashSet<>();
    for (String line : TABLE) {
      String[] parts = line.split(" ");
      Arrays.stream(parts).skip(1).forEach(end -> syllables.add(parts[0] + end));
    }
    return syllables;
  }

  /** Whether a word in lower case is one syllable or several. Takes time linear in its length. */
  public static boolean isSyllables(String word) {
    boolean[] reached = new boolean[word.length() + 1];
    reached[0] = true;
    for (int start = 0; start < word.length(); start++) {
      for (int end = start + 1; reached[start] && end <= Math.min(word.length(), start + LONGEST_SYLLABLE); end++) {
        reached[end] |= SYLLABLES.contains(word.substring(start, end));
      }
    }
    return !word.isEmpty() && reached[word.length()];
  }
}
