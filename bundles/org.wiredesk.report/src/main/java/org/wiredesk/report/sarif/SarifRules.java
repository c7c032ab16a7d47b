package org.wiredesk.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.report.export.SafeText;

/** The checks that spoke, in the order they did. */
final class SarifRules {

  private final CheckPages pages;
  private final Map<CheckId, Integer> indexes = new LinkedHashMap<>();
  private final List<CheckInfo> checks = new ArrayList<>();

  SarifRules(CheckPages pages) {
    this.pages = pages;
  }

  int indexOf(CheckInfo check) {
    return indexes.computeIfAbsent(check.id(), id -> {
      checks.add(check);
      return checks.size() - 1;
    });
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  void write(JsonWriter json) throws IOException {
    json.name("rules").beginArray();
    for (CheckInfo check : checks) {
      json.beginObject().name("id").value(check.id().value());
      text(json, "shortDescription", check.title());
      Optional<CheckPage> page = pages.of(check.id()).filter(known -> !known.why().isEmpty());
      if (page.isPresent()) {
        text(json, "fullDescription", page.get().why().get(0));
        text(json, "help", String.join("\n\n", page.get().why()));
      }
      json.name("defaultConfiguration").beginObject().name("level").value(level(check.severity())).endObject();
      SarifTaxonomies.writeRelationships(check, json);
      json.name("properties").beginObject();
      json.name("kind").value(check.kind().name().toLowerCase(Locale.ROOT));
      json.name("severity").value(check.severity().label()).endObject();
      json.endObject();
    }
    json.endArray();
  }

  static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(SafeText.unicode(text)).endObject();
  }
}
