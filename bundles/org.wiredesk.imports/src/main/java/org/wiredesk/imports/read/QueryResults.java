package org.wiredesk.imports.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results of a query as the Wikidata Query Service gives them in JSON: SPARQL 1.1 Query Results, the list of their
 * bindings alone, or a list of objects with plain values.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON Format</a>
 */
final class QueryResults {

  private QueryResults() {}

  static boolean isOne(JsonElement json) {
    if (json.isJsonObject()) {
      return json.getAsJsonObject().has("results") && json.getAsJsonObject().has("head");
    }
    List<JsonObject> rows = json.isJsonArray() ? Json.objects(json.getAsJsonArray()) : List.of();
    return !rows.isEmpty() && FactTable.namesThings(List.copyOf(rows.get(0).keySet()));
  }

  /** Of the rows there are: none if the query found nothing. */
  static List<String> columns(JsonElement json) {
    return rows(json).stream().flatMap(row -> row.keySet().stream()).distinct().toList();
  }

  private static List<JsonObject> rows(JsonElement json) {
    return json.isJsonArray()
        ? Json.objects(json.getAsJsonArray())
        : Json.objects(Json.object(json.getAsJsonObject(), "results"), "bindings");
  }

  static void readInto(FactTable table, JsonElement json, String file) {
    List<JsonObject> rows = rows(json);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      rows.get(i).asMap().forEach((variable, value) -> cells.put(Row.key(variable), cell(value)));
      table.add(new Row(file + ", result " + (i + 1), cells));
    }
  }

  private static Cell cell(JsonElement value) {
    if (value.isJsonObject()) {
      JsonObject binding = value.getAsJsonObject();
      boolean unknown = Json.text(binding, "type").equals("bnode");
      String text = Json.text(binding, "value");
      Cell plain = Cell.of(text);
      return unknown || plain.unknown() && Json.text(binding, "type").equals("uri")
          ? new Cell("", "", true) : new Cell(text, Json.text(binding, "xml:lang"), false);
    }
    return value.isJsonPrimitive() ? Cell.of(value.getAsString()) : Cell.EMPTY;
  }
}
