package org.wiredesk.imports.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.checks.api.facts.Translation;

/**
 * A row of a table or of a query's result.
 *
 * @param origin for messages
 * @param cells by the names of their columns, as {@link #key} makes them
 */
record Row(String origin, Map<String, Cell> cells) {

  /** Small letters and digits; a language stays behind its underscore. */
  static String key(String column) {
    String name = column.strip();
    name = name.startsWith("?") ? name.substring(1) : name;
    int under = name.lastIndexOf('_');
    String language = under > 0 && isLanguage(name.substring(under + 1)) ? name.substring(under) : "";
    return letters(name.substring(0, name.length() - language.length())) + language;
  }

  private static boolean isLanguage(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1))
        && Translation.tag(text).isPresent();
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The first of some columns that says something; empty if none does. */
  Cell first(String... columns) {
    return first(List.of(columns));
  }

  Cell first(List<String> columns) {
    for (String column : columns) {
      Cell cell = cells.getOrDefault(column, Cell.EMPTY);
      if (!cell.isEmpty() || cell.unknown()) {
        return cell;
      }
    }
    return Cell.EMPTY;
  }
}
