package org.wiredesk.imports.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads values of cells. */
final class Texts {

  private static final int MAX_DIGITS = 40;

  private Texts() {}

  /** The values of a cell that may hold several, with {@code |} between them. */
  static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** A number as computers write it, with or without a plus. */
  static Optional<BigDecimal> number(String written) {
    try {
      return written.isBlank() || written.length() > MAX_DIGITS || written.toLowerCase(Locale.ROOT).contains("e")
          ? Optional.empty() : Optional.of(new BigDecimal(written.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
