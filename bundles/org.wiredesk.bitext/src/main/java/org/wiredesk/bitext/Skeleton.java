package org.wiredesk.bitext;

/**
 * What is left of a word when it goes from language to language: its first consonants, those that stand for each
 * other in transcriptions taken as one, and whether a vowel comes first. "Minister" and министр have one skeleton, and
 * so have Moscow and Москвой: case endings are mostly vowels.
 */
final class Skeleton {

  /** Of a skeleton of more consonants only these count: endings differ. */
  private static final int LONGEST = 5;
  private static final int BITS = 5;
  private static final String VOWELS = "aeiouy";
  private static final char INITIAL_VOWEL = 'a';

  private final CharSequence text;
  private final int to;
  private long packed;
  private int size;
  private char last;

  private Skeleton(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  /** Packed into a number whose lowest bits hold {@link #size}; 0 without letters. */
  static long of(CharSequence text, int from, int to) {
    Skeleton skeleton = new Skeleton(text, to);
    for (int i = from; i < to && skeleton.size < LONGEST; i++) {
      skeleton.take(i, i == from);
    }
    return skeleton.packed << BITS | skeleton.size;
  }

  /** How many sounds it has, up to {@value #LONGEST}. */
  static int size(long skeleton) {
    return (int) (skeleton & (1 << BITS) - 1);
  }

  private void take(int place, boolean first) {
    char letter = text.charAt(place);
    if (letter < 0x250) {
      takeLatin(place, first);
      return;
    }
    String latin = Romanised.of(letter);
    boolean beforeZh = place + 1 < to && Character.toLowerCase(text.charAt(place + 1)) == 'ж';
    for (int k = 0; k < latin.length(); k++) {
      char next = k + 1 < latin.length() ? latin.charAt(k + 1) : 0;
      sound(transcribed(latin.charAt(k), next, latin, beforeZh), latin.charAt(k), first && k == 0);
    }
  }

  private void takeLatin(int place, boolean first) {
    String plain = Romanised.of(text.charAt(place));
    char next = place + 1 < to ? Character.toLowerCase(text.charAt(place + 1)) : 0;
    for (int k = 0; k < plain.length(); k++) {
      char letter = plain.charAt(k);
      if (letter == 'x') {
        put('k');
        put('s');
      } else {
        sound(spelled(letter, next), letter, first && k == 0);
      }
    }
  }

  /** @param consonant 0 for a vowel, or a letter that is not heard */
  private void sound(char consonant, char letter, boolean first) {
    if (consonant != 0) {
      put(consonant);
    } else if (VOWELS.indexOf(letter) >= 0) {
      if (first) {
        put(INITIAL_VOWEL);
      }
      last = 0;
    }
  }

  private void put(char consonant) {
    if (consonant != last && size < LONGEST) {
      packed = packed << BITS | consonant - 'a' + 1;
      size++;
    }
    last = consonant;
  }

  /** As English and its neighbours spell. */
  private char spelled(char letter, char next) {
    return switch (letter) {
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'c' -> "eiy".indexOf(next) >= 0 ? 's' : 'k';
      case 't' -> next == 's' ? 0 : 't';
      case 'h' -> last == 0 ? 'k' : 0;
      case 'j' -> 's';
      default -> alike(letter);
    };
  }

  /** As ICU writes letters of other scripts. */
  private static char transcribed(char letter, char next, String whole, boolean beforeZh) {
    return switch (letter) {
      case 'c' -> next == 'h' ? 'k' : 's';
      case 'h' -> whole.length() == 1 ? 'k' : 0;
      case 'd' -> beforeZh ? 0 : 'd';
      case 't' -> next == 's' ? 0 : 't';
      case 'j' -> 0;
      default -> alike(letter);
    };
  }

  private static char alike(char letter) {
    return switch (letter) {
      case 'b', 'p' -> 'p';
      case 'f', 'v', 'w' -> 'f';
      case 'g', 'k', 'q' -> 'k';
      case 's', 'z' -> 's';
      case 'd', 'l', 'm', 'n', 'r', 't' -> letter;
      default -> 0;
    };
  }
}
