package org.wiredesk.mentions.times;

/** Tells the tense of the verb that governs an expression. */
@FunctionalInterface
interface TenseReader {

  /** @param from index of the expression's first token, {@code to} behind its last */
  Tense of(Tokens tokens, int from, int to);
}
