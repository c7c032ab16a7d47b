package org.wiredesk.text;

import java.util.Locale;
import java.util.Set;

/** What stands before a full stop, and whether the stop only shortens it. */
enum Abbreviation {

  /** An ordinary word: the stop ends the sentence. */
  NONE {
    @Override
    boolean goesOn(String text, int next, int limit) {
      return false;
    }
  },
  /** "Gen.", "St.", "vs.", "i.e.", a list's "1.": something always follows. */
  LEADS {
    @Override
    boolean goesOn(String text, int next, int limit) {
      return true;
    }
  },
  /** "No.", "Art.", "Nov.", "p.": shortened only before a number. */
  BEFORE_NUMBER {
    @Override
    boolean goesOn(String text, int next, int limit) {
      return isDigit(text.charAt(next));
    }
  },
  /** "a.m.": goes on before a zone or a day only. */
  HOUR {
    @Override
    boolean goesOn(String text, int next, int limit) {
      TextCursor cursor = new TextCursor(text, next, limit);
      String word = cursor.takeLetters();
      boolean zone = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
      cursor.skipBlanks();
      return zone || CalendarWords.weekday(word).isPresent() || CalendarWords.month(word).isPresent()
          || cursor.takeWord("time");
    }
  },
  /** "J.", "U.S.", "Inc.": ends a sentence before a word that begins one, and goes on before a name. */
  BEFORE_NAME {
    @Override
    boolean goesOn(String text, int next, int limit) {
      char first = text.charAt(next);
      if (!Character.isLetterOrDigit(first)) {
        return first == '(' || first == '&';
      }
      TextCursor cursor = new TextCursor(text, next, limit);
      return !OPENING_WORDS.contains(cursor.takeLetters()) || (cursor.at() == next + 1 && cursor.peek() == '.');
    }
  },
  /** "Calif.": goes on before brackets and titles. */
  STATE {
    @Override
    boolean goesOn(String text, int next, int limit) {
      String word = new TextCursor(text, next, limit).takeLetters().toLowerCase(Locale.ROOT);
      return text.charAt(next) == '(' || LEADING.contains(word);
    }
  };

  private static final int LONGEST = 24;
  private static final Set<String> LEADING = Set.of(
      "mr", "mrs", "ms", "messrs", "mme", "dr", "prof", "acad", "rev", "fr", "hon", "pres", "gov", "lt", "sen", "rep",
      "reps", "sens", "gen", "maj", "col", "capt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "brig", "supt", "insp",
      "amb", "st", "ste", "mt", "ft", "vs", "cf", "viz", "ca", "approx", "e.g", "i.e", "corr", "msgr", "bros", "spc",
      "pfc", "det", "atty", "asst", "assoc", "im");
  /** Those that stay what they are in capitals, where others are names ("the FT."). */
  private static final Set<String> SHOUTED = Set.of(
      "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "gov", "col", "lt", "capt", "rev");
  /** Those that are other words or units when they begin small: "30 ft." */
  private static final Set<String> CAPITALISED = Set.of("st", "ste", "mt", "ft", "fr", "hon", "det", "rep", "reps");
  private static final Set<String> NUMBERED = Set.of(
      "no", "nos", "art", "arts", "fig", "figs", "sec", "vol", "vols", "p", "pp", "par", "para", "paras", "ch",
      "chap", "pt", "op", "res", "cl", "bldg", "apt", "tel", "fax", "nr", "ver", "est");
  private static final Set<String> NAMING = Set.of(
      "inc", "corp", "co", "ltd", "cos", "plc", "jr", "sr", "dept", "univ", "assn", "ave", "blvd", "rd", "ph.d",
      "intl", "natl");
  private static final Set<String> STATES = Set.of(
      "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
      "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va",
      "wash", "wis", "wyo", "ont", "que");
  private static final Set<String> COUNTING = Set.of("mln", "bln", "mill", "thous", "ths", "tn", "sq", "cu");
  private static final Set<String> OPENING_WORDS = Set.of(
      "A", "About", "According", "After", "All", "Also", "Although", "Among", "An", "And", "Another", "As", "At",
      "Because", "Before", "Both", "But", "By", "Despite", "During", "Each", "Earlier", "Even", "Every", "For",
      "From", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Later", "Many",
      "Meanwhile", "More", "Moreover", "Most", "Mr", "Mrs", "Ms", "My", "No", "Not", "Now", "On", "Once", "One",
      "Only", "Or", "Other", "Others", "Our", "Over", "Recently", "Separately", "She", "Since", "So", "Some", "Still",
      "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Through", "Thus",
      "To", "Today", "Under", "Until", "Up", "We", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why",
      "With", "Yesterday", "Yet", "You");

  abstract boolean goesOn(String text, int next, int limit);

  /** What the stop at {@code stop} shortens, in a sentence that begins at {@code start}. */
  static Abbreviation before(String text, int start, int stop) {
    int first = stop;
    while (first > start && stop - first <= LONGEST && isPart(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, stop);
    if (word.isEmpty()) {
      return NONE;
    }
    if (word.chars().allMatch(c -> isDigit((char) c))) {
      return first == start && word.length() <= 2 ? LEADS : NONE;
    }
    return ofWord(word);
  }

  private static Abbreviation ofWord(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("a.m") || plain.equals("p.m")) {
      return HOUR;
    }
    if (LEADING.contains(plain) && leads(word, plain)) {
      return LEADS;
    }
    boolean month = CalendarWords.isShortened(word) && Character.isUpperCase(word.charAt(0));
    if (NUMBERED.contains(plain) || month) {
      return BEFORE_NUMBER;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (capital && STATES.contains(plain)) {
      return STATE;
    }
    if (COUNTING.contains(plain)) {
      return BEFORE_NAME;
    }
    boolean letter = !capital && word.length() == 1;
    if (letter) {
      return BEFORE_NUMBER;
    }
    boolean initials = capital && (word.length() == 1 || dotted(word));
    return initials || (capital && NAMING.contains(plain)) || plain.equals("ph.d") ? BEFORE_NAME : NONE;
  }

  private static boolean leads(String word, String plain) {
    boolean small = Character.isLowerCase(word.charAt(0));
    return small ? !CAPITALISED.contains(plain) : !shouted(word) || SHOUTED.contains(plain);
  }

  private static boolean shouted(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** "U.S", "D.A", "St.Petersburg" not: single letters with dots between. */
  private static boolean dotted(String word) {
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
