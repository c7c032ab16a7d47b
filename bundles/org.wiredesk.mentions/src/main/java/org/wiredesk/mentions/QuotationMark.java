package org.wiredesk.mentions;

/**
 * A mark in a text that may open or close a quotation.
 *
 * @param role what its neighbours and its form say it does
 */
record QuotationMark(int offset, char character, Role role) {

  enum Role {
    OPENS,
    CLOSES,
    /** It closes what is open, and opens when nothing is. */
    EITHER
  }

  boolean isSingle() {
    return "'‘’‹›".indexOf(character) >= 0;
  }

  /** The pair that this mark opens. */
  QuotationMarks opened() {
    return switch (character) {
      case '“', '”' -> QuotationMarks.DOUBLE;
      case '"' -> QuotationMarks.STRAIGHT;
      case '«' -> QuotationMarks.GUILLEMETS;
      case '»' -> QuotationMarks.INWARD_GUILLEMETS;
      case '„' -> QuotationMarks.LOW;
      case '「', '」' -> QuotationMarks.CORNER;
      case '『', '』' -> QuotationMarks.WHITE_CORNER;
      case '‘', '’' -> QuotationMarks.SINGLE;
      default -> QuotationMarks.STRAIGHT_SINGLE;
    };
  }

  /** The pair that this mark closes, if it closes one. */
  QuotationMarks closed() {
    return switch (character) {
      case '«' -> QuotationMarks.INWARD_GUILLEMETS;
      case '»' -> QuotationMarks.GUILLEMETS;
      default -> opened();
    };
  }

  /** Straight and curly marks are often mixed; guillemets and corner brackets keep to themselves. */
  boolean closes(QuotationMarks open) {
    return switch (character) {
      case '«', '»' -> open == closed();
      case '」' -> open == QuotationMarks.CORNER;
      case '』' -> open == QuotationMarks.WHITE_CORNER;
      case '\'', '‘', '’' -> open.isSingle();
      default -> open == QuotationMarks.DOUBLE || open == QuotationMarks.STRAIGHT || open == QuotationMarks.LOW;
    };
  }
}
