package org.wiredesk.ui.entries;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as the desk language writes them. */
final class Quotation {

  private Quotation() {}

  /** Between quotation marks, in one line. */
  static String of(String text) {
    return "\"" + text.replaceAll("\\s+", " ").strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static String of(List<String> texts) {
    return texts.stream().map(Quotation::of).collect(Collectors.joining(", "));
  }

  /** What somebody has typed between commas or semicolons. */
  static List<String> parts(String typed) {
    return Stream.of(typed.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
  }
}
