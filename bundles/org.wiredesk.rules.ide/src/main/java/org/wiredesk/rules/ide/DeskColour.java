package org.wiredesk.rules.ide;

import org.wiredesk.text.Span;

/** A piece of text and what it is, for colouring. */
public record DeskColour(Span span, Kind kind) {

  public enum Kind {
    /** A word that begins an entry: rule, term, person. */
    ENTRY,
    /** Any other word of the language: when, suggest, because. */
    KEYWORD,
    COMMENT,
    /** The name of a rule or the first name of a fact, where it is written down. */
    NAME,
    /** A name that is written down elsewhere: the office of a person. */
    REFERENCE,
    /** The reason: what stands after because. */
    REASON,
    /** Words of a pattern, in quotation marks or angle brackets. */
    WORDS,
    /** A word class, a tag, a shape or a chunk of a pattern. */
    TAG,
    /** A label of a pattern. */
    LABEL,
    /** A suggestion. */
    SUGGESTION,
    /** What a rule must find; what its brackets mark is {@link #FLAGGED}. */
    FLAGS,
    FLAGGED,
    /** What a rule must let pass. */
    KEEPS,
    /** A name that is never to be written. */
    NEVER,
    /** Any other text in quotation marks. */
    TEXT,
    /** A number or a date. */
    NUMBER,
    /** A category, a severity or a language. */
    VALUE,
    /** What the language has no use for. */
    BROKEN
  }
}
