package org.wiredesk.mentions.events;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Words that say what something came of, or what it came after.
 *
 * @param to index behind its last item
 * @param causal whether it names a cause, not only what went before: "thanks to", not "after"
 */
record Connective(int from, int to, boolean causal) {

  private static final List<List<String>> CAUSAL = List.of(List.of("thanks", "to"), List.of("due", "to"),
      List.of("owing", "to"), List.of("as", "a", "result", "of"), List.of("as", "a", "consequence", "of"),
      List.of("because", "of"), List.of("in", "response", "to"), List.of("in", "retaliation", "for"),
      List.of("prompted", "by"), List.of("triggered", "by"), List.of("caused", "by"), List.of("sparked", "by"),
      List.of("provoked", "by"), List.of("on", "the", "results", "of"), List.of("by", "the", "results", "of"));
  private static final List<List<String>> LATER = List.of(List.of("in", "the", "wake", "of"), List.of("following"),
      List.of("after"));

  static Optional<Connective> at(Items items, int at) {
    return CAUSAL.stream().filter(words -> stands(items, at, words)).findFirst()
        .map(words -> new Connective(at, at + words.size(), true))
        .or(() -> LATER.stream().filter(words -> stands(items, at, words)).findFirst()
            .map(words -> new Connective(at, at + words.size(), false)))
        .filter(found -> found.hasNoun(items));
  }

  Span span(Items items) {
    return new Span(items.at(from).span().start(), items.at(to - 1).span().end());
  }

  private static boolean stands(Items items, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!items.is(at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "due to meet", "the following day" and "after all" join nothing. */
  private boolean hasNoun(Items items) {
    Item next = items.at(to);
    boolean noun = next.isName() || next.isWord() && !items.at(to).verb() && !next.is("all") && !next.is("which")
        || next.isTime() && (items.is(to + 1, "'s") || items.at(to + 1).isWord());
    boolean adjective = items.is(from, "following") && items.at(from - 1).isIn(Grammar.DETERMINERS);
    return noun && !adjective;
  }
}
