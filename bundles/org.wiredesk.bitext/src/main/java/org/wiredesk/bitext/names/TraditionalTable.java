package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads our own table of traditional names. */
final class TraditionalTable {

  /**
   * @param subject what it is about; an ISO 3166 code for countries
   * @param english its English names and the words made of them
   * @param forms how words of the language begin that mean it
   */
  record Line(String subject, List<String> english, List<String> forms) {}

  private TraditionalTable() {}

  static List<Line> read(String language) {
    try (InputStream in = TraditionalTable.class.getResourceAsStream("traditional-names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line(line, language)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the traditional names", e);
    }
  }

  private static Line line(String line, String language) {
    String[] columns = line.split("\\|");
    List<String> names = new ArrayList<>(Arrays.stream(columns[0].split(",")).map(String::strip).toList());
    String subject = names.remove(0);
    List<String> forms = Arrays.stream(columns).skip(1).map(String::strip)
        .filter(column -> column.startsWith(language + " "))
        .flatMap(column -> Arrays.stream(column.split(" ")).skip(1)).toList();
    return new Line(subject, names, forms);
  }
}
