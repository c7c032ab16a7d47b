package org.wiredesk.mentions.clauses;

/** How a time hangs on the verb that governs it. */
public enum Attachment {
  /** It says when what the verb tells happens: "met on Monday", "will speak at the summit on 3 May". */
  WHEN,
  /** It dates something that came before: "resigned after the vote on 3 May", "since 3 May". */
  AFTER,
  /** It dates something that comes after: "will leave before the vote on 3 May", "by 3 May". */
  BEFORE,
  /** It belongs to a noun, or may do so: "discussed the vote on 3 May", "the 3 May vote", "of 3 May". */
  NOUN
}
