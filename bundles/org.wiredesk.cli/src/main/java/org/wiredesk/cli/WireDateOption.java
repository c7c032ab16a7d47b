package org.wiredesk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says what day a wire speaks from. */
final class WireDateOption {

  @Option(names = "--dateline", paramLabel = "YYYY-MM-DD", converter = Day.class,
      description = "The day the wires were written, when their datelines do not tell it or tell it wrong.")
  private Optional<LocalDate> day = Optional.empty();

  Optional<LocalDate> day() {
    return day;
  }

  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("\"" + value + "\" is not a day like 2015-11-26");
      }
    }
  }
}
