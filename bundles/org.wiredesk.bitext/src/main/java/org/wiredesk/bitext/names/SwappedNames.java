package org.wiredesk.bitext.names;

import org.wiredesk.text.Span;

/**
 * Two names of the translation that stand in each other's place.
 *
 * @param first in the translation
 * @param second in the translation, behind the first
 * @param tie what shows it
 * @param firstInOriginal the words of the original that the first name stands for, with what they are tied to
 * @param secondInOriginal the same of the second
 */
public record SwappedNames(Span first, Span second, Tie tie, Span firstInOriginal, Span secondInOriginal) {

  /** What a name is tied to in both texts. */
  public enum Tie {
    /** "from" or "to" before it. */
    DIRECTION,
    /** A number behind it. */
    FIGURE,
    /** A title before it. */
    TITLE,
    /** A country before it: of somebody's office. */
    COUNTRY
  }
}
