package org.wiredesk.review.file;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.review.Entry;

/**
 * The annotations of a page so laid out that git merges what two people add. Each person has a row of annotations, in
 * the order in which they were made, and blank lines stand between the rows: two additions meet at one place of the
 * file only where two people share a row, once in {@value #COUNT}. A bookmark is always the last, so that a comma
 * stands behind every other.
 */
final class Rows {

  private static final int COUNT = 16;

  private static final String NO_ITEMS = "[]\n}";

  private final Gson pretty;
  private final List<List<String>> rows =
      Stream.<List<String>>generate(ArrayList::new).limit(COUNT).toList();

  Rows(Gson pretty) {
    this.pretty = pretty;
  }

  /** In order of time. */
  void add(Entry entry, JsonObject annotation) {
    add(Math.floorMod(entry.remark().author().hashCode(), COUNT), annotation);
  }

  /** Of somebody else. */
  void add(JsonElement annotation) {
    add(COUNT - 1, annotation);
  }

  private void add(int row, JsonElement annotation) {
    rows.get(row).add(indented(annotation) + ",\n");
  }

  /** @param page without its annotations */
  String written(JsonObject page, JsonObject last) {
    page.add("items", new JsonArray());
    String empty = pretty.toJson(page);
    StringBuilder written = new StringBuilder(empty.substring(0, empty.length() - NO_ITEMS.length())).append("[\n");
    for (List<String> row : rows) {
      row.forEach(written::append);
      written.append('\n');
    }
    return written.append(indented(last)).append("\n  ]\n}\n").toString();
  }

  private String indented(JsonElement annotation) {
    return pretty.toJson(annotation).indent(4).stripTrailing();
  }
}
