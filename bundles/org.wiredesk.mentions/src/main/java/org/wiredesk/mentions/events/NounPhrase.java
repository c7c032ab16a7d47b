package org.wiredesk.mentions.events;

/** The words that belong to a noun: what stands before it up to its determiner. */
final class NounPhrase {

  private static final int REACH = 8;

  private NounPhrase() {}

  /** Index of its first item; the noun's own when nothing belongs to it. */
  static int start(Items items, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      Item item = items.at(i);
      if (item.isIn(Grammar.DETERMINERS) && !item.is("'s")) {
        return i;
      }
      boolean inside = item.isName() || item.is("'s") || item.isTime() && items.is(i + 1, "'s")
          || item.kind() == Item.Kind.NUMBER || item.isMark("-'’")
          || item.isWord() && !item.isIn(Grammar.PREPOSITIONS) && !item.isIn(Grammar.CLAUSE_STARTS)
              && !item.is("and") && !item.isIn(Grammar.AUXILIARIES) && !isVerb(items, i);
      if (!inside) {
        return i + 1;
      }
    }
    return Math.max(0, noun - REACH);
  }

  private static boolean isVerb(Items items, int at) {
    return items.at(at).verb() || Head.at(items, at).filter(Head::verb).isPresent()
        || items.at(at).isIn(LightVerbs.ALL);
  }
}
