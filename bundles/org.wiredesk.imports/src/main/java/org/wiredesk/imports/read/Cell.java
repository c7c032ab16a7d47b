package org.wiredesk.imports.read;

/**
 * A value of a table.
 *
 * @param language of the text, as a tag; empty if nobody says
 * @param unknown whether there is a value that nobody knows: Wikidata's "unknown value"
 */
record Cell(String value, String language, boolean unknown) {

  static final Cell EMPTY = new Cell("", "", false);

  static Cell of(String value) {
    String text = value.strip();
    boolean blankNode = text.startsWith("_:") || text.contains("/.well-known/genid/")
        || text.length() > 1 && text.charAt(0) == 't' && text.substring(1).chars().allMatch(Character::isDigit);
    return new Cell(blankNode ? "" : text, "", blankNode);
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  boolean isAddress() {
    return value.startsWith("http://") || value.startsWith("https://");
  }
}
