package org.wiredesk.review.reissue;

/** What kind of change it is, from the one that matters most. */
public enum ChangeKind {
  FIGURE("figure", Weight.SUBSTANCE),
  /** A day, a time or a period. */
  DATE("date", Weight.SUBSTANCE),
  /** Another name, or another office beside it. */
  NAME("name", Weight.SUBSTANCE),
  /** Words that turn a statement round or shift it: "not", "rose" for "fell", "at least". */
  MEANING("meaning", Weight.SUBSTANCE),
  QUOTATION("quotation", Weight.SUBSTANCE),
  /** A sentence or most of one. */
  TEXT_REMOVED("text taken out", Weight.SUBSTANCE),
  PARAGRAPH_REMOVED("paragraph taken out", Weight.SUBSTANCE),
  PARAGRAPH_ADDED("paragraph added", Weight.NEW_TEXT),
  /** A sentence or most of one. */
  TEXT_ADDED("text added", Weight.NEW_TEXT),
  /** Other words; whether they say the same only a reader knows. */
  WORDS("words", Weight.POSSIBLY_SUBSTANCE),
  /** The weekday of the lead, or one beside a date that stays. */
  WEEKDAY("weekday", Weight.FORM),
  DATELINE("dateline", Weight.FORM),
  NAME_SPELLING("spelling of a name", Weight.FORM),
  /** The same in other words: articles, prepositions, endings, order, a number in figures for one in words. */
  STYLE("style", Weight.FORM),
  SPELLING("spelling", Weight.FORM),
  PUNCTUATION("punctuation", Weight.FORM),
  PARAGRAPH_MOVED("paragraph moved", Weight.FORM),
  /** One paragraph became two, or two one. */
  PARAGRAPH_BREAK("paragraph break", Weight.FORM);

  /** What a change does to what a wire says. */
  public enum Weight {
    SUBSTANCE,
    POSSIBLY_SUBSTANCE,
    NEW_TEXT,
    FORM
  }

  private final String label;
  private final Weight weight;

  ChangeKind(String label, Weight weight) {
    this.label = label;
    this.weight = weight;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  public Weight weight() {
    return weight;
  }

  /** Whether it is one of a paragraph as a whole. */
  public boolean isOfParagraph() {
    return this == PARAGRAPH_ADDED || this == PARAGRAPH_REMOVED || this == PARAGRAPH_MOVED || this == PARAGRAPH_BREAK;
  }
}
