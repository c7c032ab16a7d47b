package org.wiredesk.bitext.institutions;

import java.util.Map;

/** Compares a word in Latin letters with one in Cyrillic, by all the ways in which engines and people spell letters. */
final class Spelling {

  private static final Map<Character, String[]> LETTERS = Map.ofEntries(
      Map.entry('а', new String[] {"a"}), Map.entry('б', new String[] {"b"}), Map.entry('в', new String[] {"v", "w"}),
      Map.entry('г', new String[] {"g", "h"}), Map.entry('ґ', new String[] {"g"}), Map.entry('д', new String[] {"d"}),
      Map.entry('е', new String[] {"e", "ye", "ie"}), Map.entry('є', new String[] {"ye", "ie", "e", "je"}),
      Map.entry('ж', new String[] {"zh", "j", "z"}), Map.entry('з', new String[] {"z"}),
      Map.entry('и', new String[] {"i", "y"}), Map.entry('і', new String[] {"i"}),
      Map.entry('ї', new String[] {"i", "yi", "ji"}), Map.entry('й', new String[] {"y", "i", "j"}),
      Map.entry('к', new String[] {"k"}), Map.entry('л', new String[] {"l"}), Map.entry('м', new String[] {"m"}),
      Map.entry('н', new String[] {"n"}), Map.entry('о', new String[] {"o"}), Map.entry('п', new String[] {"p"}),
      Map.entry('р', new String[] {"r"}), Map.entry('с', new String[] {"s"}), Map.entry('т', new String[] {"t"}),
      Map.entry('у', new String[] {"u", "ou"}), Map.entry('ф', new String[] {"f"}),
      Map.entry('х', new String[] {"kh", "h", "x"}), Map.entry('ц', new String[] {"ts", "tz", "c"}),
      Map.entry('ч', new String[] {"ch", "tch"}), Map.entry('ш', new String[] {"sh"}),
      Map.entry('щ', new String[] {"shch", "sch"}), Map.entry('ъ', new String[] {""}),
      Map.entry('ы', new String[] {"y"}), Map.entry('ь', new String[] {"", "i"}), Map.entry('э', new String[] {"e"}),
      Map.entry('ю', new String[] {"yu", "iu", "ju", "u"}), Map.entry('я', new String[] {"ya", "ia", "ja", "a"}));

  /** So much may an ending of a case add. */
  private static final int ENDING = 4;

  private Spelling() {}

  /** Whether all of one is all of the other; both in lower case. A word in Latin letters is spelled as it is. */
  static boolean isSame(String latin, String original) {
    return isSpelled(latin, 0, original, 0, 0);
  }

  /** The same up to what a case may add. */
  static boolean isInflected(String latin, String original) {
    return isSpelled(latin, 0, original, 0, ENDING);
  }

  private static boolean isSpelled(String latin, int at, String original, int place, int left) {
    if (place == original.length()) {
      return latin.length() - at <= left;
    }
    char letter = original.charAt(place);
    for (String spelled : LETTERS.getOrDefault(letter, new String[] {String.valueOf(letter)})) {
      if (latin.startsWith(spelled, at) && isSpelled(latin, at + spelled.length(), original, place + 1, left)) {
        return true;
      }
    }
    return false;
  }
}
