/**
 * What a wire claims that somebody should look up, and what came of it. No judgement is made here: a claim says what to
 * check and where, never that it is wrong.
 *
 * <p>Closed lists of English words and what {@code org.wiredesk.mentions} reads; no regular expression sees the text,
 * and each finder looks at each word a bounded number of times.
 */
package org.wiredesk.review.claims;
