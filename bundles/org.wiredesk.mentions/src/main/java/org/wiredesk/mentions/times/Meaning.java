package org.wiredesk.mentions.times;

/** What an expression means before it is known when, and after what, it is said. */
@FunctionalInterface
interface Meaning {

  Resolution in(Situation situation);

  static Meaning fixed(TimeValue value) {
    return situation -> Resolution.plain(value);
  }
}
