package org.wiredesk.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.report.export.ScoredReview;

/**
 * A SARIF 2.1.0 log of one run. Results are written as they come; rules, files and taxonomies, which they refer to by
 * index, follow at the end. Offsets count UTF-16 code units of the file's text as decoded, without a byte order mark.
 */
public final class SarifLog implements JointExport {

  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonWriter json;
  private final String version;
  private final SarifRules rules;
  private final List<String> files = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  /**
   * @param out gets the log; stays open
   * @param version of Wiredesk
   */
  public SarifLog(Writer out, String version, CheckPages pages) throws IOException {
    this.json = new JsonWriter(out);
    this.version = version;
    this.rules = new SarifRules(pages);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0").name("runs").beginArray();
    json.beginObject().name("columnKind").value("utf16CodeUnits").name("results").beginArray();
  }

  @Override
  public void add(ScoredReview wire) throws IOException {
    add(wire.wire().wire(), wire.wire().findings().stream().map(LoggedFinding::of).toList());
  }

  void add(ReportedWire wire, List<LoggedFinding> findings) throws IOException {
    int index = files.size();
    files.add(wire.file());
    failures.addAll(wire.report().failures());
    SarifResults results = new SarifResults(json, wire, index, rules);
    for (LoggedFinding finding : findings) {
      results.write(finding);
    }
  }

  @Override
  public void close() throws IOException {
    json.endArray();
    tool();
    SarifTaxonomies.write(json);
    artifacts();
    invocation();
    json.endObject().endArray().endObject();
    json.flush();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Wiredesk").name("version").value(version).name("language").value("en");
    json.name("shortDescription").beginObject().name("text")
        .value("Finds doubtful phrasing, dates and facts in machine-translated newswires.").endObject();
    rules.write(json);
    SarifTaxonomies.writeSupported(json);
    json.endObject().endObject();
  }

  private void artifacts() throws IOException {
    json.name("artifacts").beginArray();
    for (String file : files) {
      json.beginObject().name("location").beginObject().name("uri").value(FileUri.of(file)).endObject();
      json.name("roles").beginArray().value("analysisTarget").endArray();
      json.name("mimeType").value("text/plain").endObject();
    }
    json.endArray();
  }

  private void invocation() throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(failures.isEmpty());
    json.name("toolExecutionNotifications").beginArray();
    for (Failure failure : failures) {
      json.beginObject().name("level").value("error").name("message").beginObject().name("text")
          .value(SafeText.unicode(failure.source() + " broke: " + failure.message())).endObject().endObject();
    }
    json.endArray().endObject().endArray();
  }
}
