package org.wiredesk.mentions;

/** A pair of quotation marks. */
public enum QuotationMarks {
  /** “ ” */
  DOUBLE('“', '”'),
  /** " " */
  STRAIGHT('"', '"'),
  /** « » */
  GUILLEMETS('«', '»'),
  /** » « as German and Danish texts write them */
  INWARD_GUILLEMETS('»', '«'),
  /** „ “ or „ ” */
  LOW('„', '“'),
  /** 「 」 */
  CORNER('「', '」'),
  /** 『 』 */
  WHITE_CORNER('『', '』'),
  /** ‘ ’ */
  SINGLE('‘', '’'),
  /** ' ' */
  STRAIGHT_SINGLE('\'', '\'');

  private final char opening;
  private final char closing;

  QuotationMarks(char opening, char closing) {
    this.opening = opening;
    this.closing = closing;
  }

  public char opening() {
    return opening;
  }

  public char closing() {
    return closing;
  }

  public boolean isSingle() {
    return this == SINGLE || this == STRAIGHT_SINGLE;
  }
}
