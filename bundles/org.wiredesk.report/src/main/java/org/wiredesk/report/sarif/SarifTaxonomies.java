package org.wiredesk.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;

/** MQM 2.0 and ITS 2.0 as taxonomies: the names that people who translate have for a fault. */
final class SarifTaxonomies {

  private static final List<Taxonomy> ALL = List.of(
      new Taxonomy("MQM", "2.0", "MQM Council", "Multidimensional Quality Metrics, the core error typology",
          Stream.of(MqmCategory.values()).map(MqmCategory::path).toList()),
      new Taxonomy("ITS", "2.0", "W3C", "Internationalization Tag Set, the types of localization quality issues",
          Stream.of(ItsType.values()).map(ItsType::value).toList()));

  private record Taxonomy(String name, String version, String organization, String description, List<String> taxa) {}

  private SarifTaxonomies() {}

  static void write(JsonWriter json) throws IOException {
    json.name("taxonomies").beginArray();
    for (Taxonomy taxonomy : ALL) {
      json.beginObject().name("name").value(taxonomy.name()).name("version").value(taxonomy.version());
      json.name("organization").value(taxonomy.organization());
      SarifRules.text(json, "shortDescription", taxonomy.description());
      json.name("isComprehensive").value(true).name("taxa").beginArray();
      for (String taxon : taxonomy.taxa()) {
        json.beginObject().name("id").value(taxon).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  static void writeSupported(JsonWriter json) throws IOException {
    json.name("supportedTaxonomies").beginArray();
    for (int i = 0; i < ALL.size(); i++) {
      component(json.beginObject(), i).endObject();
    }
    json.endArray();
  }

  /** Of a rule to what it finds in both. */
  static void writeRelationships(CheckInfo check, JsonWriter json) throws IOException {
    List<String> taxa = List.of(check.category().path(), check.itsType().value());
    json.name("relationships").beginArray();
    for (int i = 0; i < ALL.size(); i++) {
      json.beginObject().name("target").beginObject().name("id").value(taxa.get(i));
      json.name("index").value(ALL.get(i).taxa().indexOf(taxa.get(i)));
      component(json.name("toolComponent").beginObject(), i).endObject().endObject();
      json.name("kinds").beginArray().value("superset").endArray().endObject();
    }
    json.endArray();
  }

  private static JsonWriter component(JsonWriter json, int index) throws IOException {
    return json.name("name").value(ALL.get(index).name()).name("index").value(index);
  }
}
