package org.wiredesk.mentions.clauses;

/**
 * What the forms of an English verb share: irregular forms become their base, endings fall off, and with them the final
 * "e" and the doubling of consonants that endings bring: "arrives", "arriving" and "arrived" are {@code arriv}. Not a
 * word to show, and not always one of its own: "hope" and "hop" share theirs.
 */
public final class VerbStem {

  private static final int SHORTEST = 2;

  private VerbStem() {}

  /** @param word a form of a verb in lower case; any other word gets something too */
  public static String of(String word) {
    return trimmed(IrregularVerbs.base(word).orElseGet(() -> withoutEnding(word)));
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ied") || word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("reed") && !word.equals("breed") || word.endsWith("teed")) {
      return cut(word, 1);
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return cut(word, 3);
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return cut(word, 2);
    }
    if (hasHissingPlural(word)) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 ? cut(word, 1) : word;
  }

  /** "passes", "reaches", "goes": the "e" belongs to the ending. */
  private static boolean hasHissingPlural(String word) {
    return word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")
        || word.endsWith("goes") || word.endsWith("does");
  }

  private static String trimmed(String base) {
    String stem = base.endsWith("e") && base.length() > SHORTEST ? cut(base, 1) : base;
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
