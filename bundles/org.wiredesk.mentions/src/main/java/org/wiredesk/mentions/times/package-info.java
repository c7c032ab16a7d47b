/**
 * Reads temporal expressions and says what they mean, in the terms of ISO-TimeML's TIMEX3.
 *
 * <p>A text is cut into tokens; at each place small {@code Recogniser}s, one a family of expressions, read as far as
 * they can, and the furthest wins. What they read is a {@code Phrase} with a {@code Meaning}, which is resolved against
 * the wire's own date, the tense of the governing verb and what was mentioned before. To add a family, write a recogniser
 * and put it into the list of its language ({@code English}, {@code Russian}); to add a language beyond what the CLDR
 * knows of it, add a case to {@code Languages}.
 *
 * <p>A recogniser looks at a bounded number of tokens and uses no regular expression, so that no text takes more than
 * linear time.
 */
package org.wiredesk.mentions.times;
