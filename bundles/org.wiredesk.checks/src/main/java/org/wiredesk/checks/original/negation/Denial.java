package org.wiredesk.checks.original.negation;

import java.util.Set;
import org.wiredesk.text.Span;

/**
 * A word that denies, or may deny.
 *
 * @param span in its text; of a plain one with the word it turns round
 * @param place the number of the word in its sentences, of the letter in languages without blanks
 * @param kin what it says apart from the denial, as {@link Kin} names it
 */
record Denial(Span span, int place, Set<String> kin) {}
