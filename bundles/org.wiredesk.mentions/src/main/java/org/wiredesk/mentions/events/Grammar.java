package org.wiredesk.mentions.events;

import java.util.Set;

/** Closed lists of English words, as far as telling clauses and their verbs apart needs them. */
final class Grammar {

  static final Set<String> DETERMINERS = WordList.of("""
      the a an this that these those his her its their our my your some any no all both each every several such two
      three four five 's another
      """);
  static final Set<String> PREPOSITIONS = WordList.of("""
      in on at of for with by from between among near into over under during through against about within without
      outside inside around across towards toward ahead via per to
      """);
  /** Behind them another clause begins. */
  static final Set<String> CLAUSE_STARTS = WordList.of("""
      that who whom which whose what where when while after before since because if although though but until
      till whether unless following due thanks than how why so or despite amid once
      """);
  static final Set<String> MODALS = WordList.of("""
      will would shall may might could should must can 'll won wouldn
      """);
  static final Set<String> PASSIVE_OR_PERFECT = WordList.of("""
      was were has had have been having
      """);
  /** What stands between a subject and its verb, "planned to" and its like included. */
  static final Set<String> AUXILIARIES = WordList.of("""
      will would shall may might could should must can was were has had have been be is are being to due scheduled
      expected planned plans plan planning set slated going not also then officially jointly finally already
      reportedly first likely there intends wants hopes agreed personally formally just only now both together
      himself did do does
      """);
  static final Set<String> BE = WordList.of("""
      is are was were be been being
      """);
  static final Set<String> NOW = WordList.of("""
      is are begins starts opens ends closes holds takes hold take convenes kicks stands hosts enters comes begin start
      open end resumes
      """);
  static final Set<String> AHEAD = WordList.of("""
      will would shall may might could should must can 'll to scheduled expected due slated planned upcoming set
      """);

  private Grammar() {}

  /** A mark that ends a clause or leaves it open; hyphens, apostrophes and the commas between names do not. */
  static boolean isBreak(Items items, int at) {
    Item item = items.at(at);
    boolean list = item.is(",") && items.at(at - 1).isName() && items.at(at + 1).isName();
    return !list && (item.isNone() || item.isMark(",;:.!?()[]\"“”«»„–—…"));
  }
}
