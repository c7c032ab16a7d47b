package org.wiredesk.mentions.clauses;

import java.util.Set;

/** Closed classes of English words, in lower case. */
final class ClauseWords {

  static final Set<String> DETERMINERS = Words.of("""
      the a an this that these those its his her their our my your s some any every each another no several many most
      all both such other whose""");
  /** What they stand before is known or will be heard of once only. */
  static final Set<String> DEFINITE = Words.of("""
      the this that these those its his her their our my your s whose next upcoming coming forthcoming""");
  static final Set<String> PREPOSITIONS = Words.of("""
      of in on at by for from to with without after before during since until till through throughout between among
      amongst amid about around against over under above below into onto within across along near towards toward upon
      despite following regarding concerning via per off out up down behind beyond inside outside than like as
      including pending ahead because prior besides except versus alongside amidst""");
  /** A time behind one of them is when the clause happens. */
  static final Set<String> OF_TIME = Set.of("on", "in", "at", "during");
  static final Set<String> AFTER = Set.of("after", "following", "since");
  static final Set<String> BEFORE = Words.of("""
      before until till by through ahead prior pending""");
  static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "where", "whereby");
  private static final Set<String> SUBORDINATORS = Words.of("""
      when while because although though if unless whether whereas why how what once lest whenever wherever whatever
      so than""");
  static final Set<String> COORDINATORS = Set.of("and", "or", "but", "nor", "yet", "then");
  private static final Set<String> PRONOUNS = Words.of("""
      he she it they we i you him them us me himself herself itself themselves who which others there""");
  private static final Set<String> ADVERBS = Words.of("""
      not n t also again still now then never always already later soon once twice only just even ever first last
      often here there too instead however meanwhile together abroad overseas home back away apart thus therefore
      either almost perhaps maybe earlier late early alone both further long yet so well hard all in out up off down
      over online live afterwards afterward nearly elsewhere today one initially""");
  /** Adverbs that can stand between an auxiliary and its verb. */
  private static final Set<String> BETWEEN = Words.of("""
      last not n t also again still now then never always already later soon once only just even ever first often too
      instead however together thus therefore either almost perhaps maybe both further long yet well all so here there
      themselves himself herself itself nearly finally""");
  private static final Set<String> NO_ADVERBS = Words.of("""
      family july italy supply reply apply ally rally assembly fly rely multiply comply monopoly early daily weekly
      monthly imply only elderly deadly friendly holy anomaly bully tally belly""");

  private ClauseWords() {}

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** Whether it can stand between an auxiliary and its verb. */
  static boolean isBetween(String word) {
    return BETWEEN.contains(word) || hasEnding(word);
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || hasEnding(word);
  }

  private static boolean hasEnding(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
  }

  /** Whether a clause of its own begins with it; "that" needs more than a look at the word. */
  static boolean opensClause(String word) {
    return RELATIVES.contains(word) || SUBORDINATORS.contains(word);
  }
}
