package org.wiredesk.checks.original.terms;

import java.util.Set;

/**
 * Endings that nouns and adjectives of Slavic languages take. Two words are forms of one if what they begin with alike
 * is long enough and both go on with an ending only: what a word ends in otherwise makes another word of it.
 */
final class Endings {

  /** Of the common beginning, in UTF-16 code units; shorter words have to be equal. */
  static final int STEM = 3;

  private static final Set<String> LANGUAGES =
      Set.of("ru", "uk", "be", "bg", "mk", "sr", "pl", "cs", "sk", "sl", "hr", "bs");

  /** Declension tables of Russian, Ukrainian, Belarusian; Bulgarian and Macedonian articles; Serbian. */
  private static final Set<String> CYRILLIC = Set.of((
      "а е и й о у ы ь ю я є і ї ам ах ая ев ее ей ем ею ие ии ий им их ию ия ов ое ой ом ою ої "
      + "ој та те то ую ът ые ый ым ых ье ьи ью ья юю ям ят ях яя єю ів ій ім іх ію ії їв ама ами "
      + "ата еві его ему ето ией ием има ими ите иям иях ові ога ого ому ыми ьев ьою ьої ями єві "
      + "іми іям іях ією иями ього ьому іями").split(" "));

  /** Declension tables of Polish, Czech, Slovak, Slovene, Croatian. */
  private static final Set<String> LATIN = Set.of((
      "a e i o u y á ä é í ó ú ý ą ę ě ů ej em ho ia ie im io iu ią ię ja je ji ju mi mu og oj "
      + "om ou ov ym ám ém ím ów ým ům ach ama ami ech ego emi emu iam ich iej iem ima imi iom jem "
      + "och omu ovi ové owi ych ymi ách ého ému ích ími ých ými iach iami iego iemu ovia owie").split(" "));

  private Endings() {}

  /** @param language of a text, without script and country */
  static boolean areKnownFor(String language) {
    return LANGUAGES.contains(language);
  }

  /** Whether two folded words are forms of one. */
  static boolean areForms(String a, String b) {
    int stem = 0;
    while (stem < a.length() && stem < b.length() && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    if (stem == a.length() && stem == b.length()) {
      return true;
    }
    for (int at = stem; at >= STEM && at >= stem - 1; at--) {
      if (isEnding(a.substring(at)) && isEnding(b.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnding(String rest) {
    return rest.isEmpty() || CYRILLIC.contains(rest) || LATIN.contains(rest);
  }
}
