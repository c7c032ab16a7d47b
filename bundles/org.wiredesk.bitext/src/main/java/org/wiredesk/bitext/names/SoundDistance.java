package org.wiredesk.bitext.names;

import java.util.stream.IntStream;

/**
 * How well the sounds of two words fit: the cheapest way to turn one into the other, weighed by what scripts and
 * languages do to names of others (Levenshtein's distance with costs by sound).
 */
final class SoundDistance {

  private static final double LOST_CONSONANT = 0.9;
  /** Between syllables. */
  private static final char BORDER = ' ';
  /** French ends. */
  private static final double SILENT_END = 0.5;
  private static final double LOST_H = 0.25;
  /** What the original has behind the name: an ending of case, an adjective's. */
  private static final double ENDING = 0.09;
  private static final int LONGEST_ENDING = 5;

  private SoundDistance() {}

  /**
   * From 0, the same, up; about 0.3 is still one name. Endings behind the name in the original cost little.
   *
   * @param name the sounds of the name in the translation
   * @param word the sounds of the whole word in the original
   */
  static double distance(String name, String word, Writing writing) {
    return distance(name, word, writing, false);
  }

  /** The same, anywhere within a stretch of the original that has no blanks between words. */
  static double within(String name, String stretch, Writing writing) {
    return distance(name, stretch, writing, true);
  }

  private static double distance(String name, String word, Writing writing, boolean anywhere) {
    int columns = word.length() + 1;
    double[] before = new double[columns];
    double[] now = new double[columns];
    for (int j = 1; j < columns; j++) {
      boolean start = anywhere && (writing != Writing.HAN || word.charAt(j - 1) == BORDER);
      before[j] = start ? 0 : before[j - 1] + added(word.charAt(j - 1), writing);
    }
    for (int i = 1; i <= name.length(); i++) {
      double dropped = dropped(name, i - 1, writing);
      now[0] = before[0] + dropped;
      for (int j = 1; j < columns; j++) {
        double changed = before[j - 1] + changed(name.charAt(i - 1), word.charAt(j - 1), writing);
        now[j] = Math.min(changed, Math.min(before[j] + dropped, now[j - 1] + added(word.charAt(j - 1), writing)));
      }
      double[] swap = before;
      before = now;
      now = swap;
    }
    return best(before, word, anywhere, writing) / weight(name);
  }

  private static double best(double[] row, String word, boolean anywhere, Writing writing) {
    if (anywhere) {
      return IntStream.range(0, row.length)
          .filter(j -> writing != Writing.HAN || j == word.length() || word.charAt(j) == BORDER)
          .mapToDouble(j -> row[j]).min().orElse(0);
    }
    int last = row.length - 1;
    double best = row[last];
    for (int ending = 1; ending <= last; ending++) {
      best = Math.min(best, row[last - ending] + Math.min(ending, LONGEST_ENDING) * ENDING);
    }
    return best;
  }

  /** Consonants tell names apart, vowels less. */
  private static double weight(String name) {
    double weight = 0;
    for (int i = 0; i < name.length(); i++) {
      weight += Sounds.isVowel(name.charAt(i)) ? 0.4 : 1;
    }
    return Math.max(weight, 1);
  }

  private static double changed(char name, char word, Writing writing) {
    double cost = SoundCosts.between(name, word);
    boolean liquids = name == 'l' && word == 'r' || name == 'r' && word == 'l';
    if (liquids && (writing == Writing.KANA || writing == Writing.HAN)) {
      return 0.1;
    }
    boolean coarse = writing == Writing.HAN || writing == Writing.CONSONANTS;
    if (Sounds.isVowel(name) && Sounds.isVowel(word)) {
      return writing == Writing.HAN ? 0.16 * Math.signum(cost) : coarse ? cost / 2 : cost;
    }
    if (writing == Writing.CONSONANTS && (word == 'v' || word == 'i') && Sounds.isVowel(name)) {
      return 0.1;
    }
    return cost;
  }

  private static double added(char sound, Writing writing) {
    if (Sounds.isVowel(sound)) {
      return writing.addedVowel;
    }
    if (sound == BORDER) {
      return 0;
    }
    return sound == 'h' || sound == 'Q' || sound == 'g' && writing == Writing.HAN ? LOST_H : LOST_CONSONANT;
  }

  private static double dropped(String name, int at, Writing writing) {
    char sound = name.charAt(at);
    if (Sounds.isVowel(sound)) {
      return sound == 'e' && at == name.length() - 1 ? 0.05 : writing.droppedVowel;
    }
    if (sound == 'h' || sound == 'Q') {
      return LOST_H;
    }
    if (at == name.length() - 1 && "std".indexOf(sound) >= 0) {
      return SILENT_END;
    }
    boolean coarse = writing == Writing.HAN || writing == Writing.KANA;
    if (!coarse) {
      return LOST_CONSONANT;
    }
    return sound == 'r' ? 0.3 : "tdl".indexOf(sound) >= 0 ? 0.6 : LOST_CONSONANT;
  }
}
