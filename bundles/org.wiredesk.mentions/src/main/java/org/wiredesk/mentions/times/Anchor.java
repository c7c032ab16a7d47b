package org.wiredesk.mentions.times;

/** What the meaning of an expression was told from. */
public enum Anchor {
  /** The expression says all by itself. */
  NONE,
  /** The wire's own date. */
  DATELINE,
  /** A time mentioned before. */
  LAST_MENTION
}
