package org.wiredesk.mentions.clauses;

import java.util.List;
import org.wiredesk.mentions.times.Tense;

/**
 * A verb group by the tokens of its sentence.
 *
 * @param from index of its first token, {@code to} behind its last
 * @param head index of the verb itself
 * @param sure whether its form and tense are certain; "killed" alone may be finite or not
 */
record Verb(int from, int to, int head, Tense tense, VerbGroup.Form form, boolean sure) {

  static Verb finite(int from, int head, Tense tense) {
    return new Verb(from, head + 1, head, tense, VerbGroup.Form.FINITE, true);
  }

  /** A past form alone. */
  static Verb past(int head, boolean sure) {
    return new Verb(head, head + 1, head, Tense.PAST, VerbGroup.Form.FINITE, sure);
  }

  Verb as(Tense settled, VerbGroup.Form settledForm) {
    return new Verb(from, to, head, settled, settledForm, true);
  }

  /** Index of the first of some verbs, in order, that begins at a token or behind it. */
  static int indexFrom(List<Verb> verbs, int token) {
    int low = 0;
    int high = verbs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbs.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isFinite() {
    return form == VerbGroup.Form.FINITE;
  }
}
