package org.wiredesk.mentions.events;

import java.util.Optional;
import org.wiredesk.mentions.events.EventWords.EventWord;

/**
 * The word of a sentence that names an event.
 *
 * @param at its index among the items
 * @param verb whether it is a verb here
 * @param light index of the verb that only says that the noun happens ("took place"); -1 without one
 */
record Head(int at, EventWord word, boolean verb, int light) {

  /** The event that the item here names, if it does; a participle before a noun ("the elected president") does not. */
  static Optional<Head> at(Items items, int at) {
    return EventWords.of(items.at(at))
        .filter(word -> !isAttribute(items, at, word))
        .map(word -> new Head(at, word, isVerb(items, at, word), -1));
  }

  Head toldBy(int verbAt) {
    return new Head(at, word, verb, verbAt);
  }

  private static boolean isAttribute(Items items, int at, EventWord word) {
    Item before = items.at(at - 1);
    boolean press = before.is("press") || before.is("news");
    return press || !word.noun() && word.past() && before.isIn(Grammar.DETERMINERS);
  }

  private static boolean isVerb(Items items, int at, EventWord word) {
    if (!word.noun() || !word.verb()) {
      return word.verb();
    }
    Item before = items.at(at - 1);
    if (items.at(at).lower().endsWith("ing")) {
      return Grammar.BE.contains(before.lower());
    }
    if (before.isIn(Grammar.MODALS) || before.is("not") || before.is("to") && items.at(at).verb()) {
      return true;
    }
    Item behind = items.at(at + 1);
    return !before.isIn(Grammar.DETERMINERS) && !before.isIn(Grammar.PREPOSITIONS)
        && (behind.isName() || behind.isIn(Grammar.DETERMINERS));
  }
}
