package org.wiredesk.bitext.institutions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code institutions.txt}, once. */
final class Table {

  /** Read when first asked. */
  private static final class Holder {
    private static final List<Line> LINES = read();
  }

  private Table() {}

  static List<Line> lines() {
    return Holder.LINES;
  }

  private static List<Line> read() {
    try (InputStream in = Table.class.getResourceAsStream("institutions.txt")) {
      List<Line> lines = new ArrayList<>();
      Kind kind = Kind.BODY;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("[")) {
          kind = Kind.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line(line, kind));
        }
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the institutions", e);
    }
  }

  private static Line line(String line, Kind kind) {
    List<String> columns = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    List<String> names = Arrays.stream(columns.get(0).split(",")).map(String::strip).toList();
    Map<String, List<String>> forms = new HashMap<>();
    for (String column : columns.subList(1, columns.size())) {
      List<String> words = List.of(column.split(" "));
      forms.put(words.get(0), words.subList(1, words.size()));
    }
    return new Line(names.get(0), kind, names.subList(1, names.size()), forms);
  }
}
