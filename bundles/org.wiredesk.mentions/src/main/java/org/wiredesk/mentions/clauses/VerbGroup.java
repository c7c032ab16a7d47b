package org.wiredesk.mentions.clauses;

import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Span;

/**
 * A verb with its auxiliaries: "will be held", "had arrived", "said", "to meet".
 *
 * @param span from its first auxiliary to the verb itself, in the wire
 * @param head the verb itself in lower case, as written: "held"; an auxiliary where it stands alone
 * @param stem what all forms of the verb share, see {@link VerbStem}; to compare verbs by
 * @param tense {@code PAST} and {@code FUTURE} for what certainly happened or will happen, in the indicative; "would",
 *     "may", "was to" and whatever the words leave open are {@code UNKNOWN}
 */
public record VerbGroup(Span span, String head, String stem, Tense tense, Form form) {

  /** What a verb group is in its clause. */
  public enum Form {
    FINITE,
    /** "soldiers killed on Monday", "the talks, held in Paris, ..." */
    PARTICIPLE,
    /** "to meet" */
    INFINITIVE,
    /** "killing two" */
    GERUND
  }

  /** Whether it is a form of one of some verbs, given in their base forms. */
  public boolean isFormOf(VerbSet verbs) {
    return verbs.containsStem(stem);
  }
}
