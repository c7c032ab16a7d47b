package org.wiredesk.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.engine.report.Lines;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.text.Span;

/** The findings of one wire as results. */
final class SarifResults {

  private final JsonWriter json;
  private final ReportedWire wire;
  private final int artifact;
  private final SarifRules rules;
  private final Lines lines;
  private final Fingerprints fingerprints;

  /** @param artifact the wire's index among the log's files */
  SarifResults(JsonWriter json, ReportedWire wire, int artifact, SarifRules rules) {
    this.json = json;
    this.wire = wire;
    this.artifact = artifact;
    this.rules = rules;
    this.lines = new Lines(wire.text().text());
    this.fingerprints = new Fingerprints(wire.report().wire());
  }

  void write(LoggedFinding logged) throws IOException {
    Finding finding = logged.finding();
    json.beginObject().name("ruleId").value(finding.check().id().value());
    json.name("ruleIndex").value(rules.indexOf(finding.check()));
    json.name("level").value(SarifRules.level(finding.check().severity()));
    SarifRules.text(json, "message",
        finding.reasoning().isEmpty() ? finding.message() : finding.message() + "\n\n" + finding.reasoning());
    json.name("locations").beginArray().beginObject();
    physicalLocation(finding.span(), true);
    json.endObject().endArray();
    related(finding);
    json.name("partialFingerprints").beginObject().name("wiredesk/v1").value(fingerprints.of(finding)).endObject();
    json.name("suppressions").beginArray();
    if (logged.suppressed() && logged.ruling().isPresent()) {
      suppression(logged.ruling().get());
    }
    json.endArray();
    fixes(finding);
    if (logged.ruling().isPresent()) {
      ruling(logged.ruling().get());
    }
    json.endObject();
  }

  private void physicalLocation(Span span, boolean snippet) throws IOException {
    json.name("physicalLocation").beginObject();
    artifactLocation();
    json.name("region");
    region(span, snippet);
    json.endObject();
  }

  private void artifactLocation() throws IOException {
    json.name("artifactLocation").beginObject().name("uri").value(FileUri.of(wire.file()));
    json.name("index").value(artifact).endObject();
  }

  /** Lines and columns from 1, the end column behind the last character; offsets in the file with its own line ends. */
  private void region(Span span, boolean snippet) throws IOException {
    int startLine = lines.number(span.start());
    int endLine = lines.number(span.end());
    Span inFile = wire.inFile(span);
    json.beginObject().name("startLine").value(startLine);
    json.name("startColumn").value(span.start() - lines.line(startLine).start() + 1);
    json.name("endLine").value(endLine);
    json.name("endColumn").value(span.end() - lines.line(endLine).start() + 1);
    json.name("charOffset").value(inFile.start()).name("charLength").value(inFile.length());
    if (snippet) {
      SarifRules.text(json, "snippet", span.of(wire.text().text()));
    }
    json.endObject();
  }

  private void related(Finding finding) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    json.name("relatedLocations").beginArray();
    int id = 1;
    for (RelatedPlace place : finding.related()) {
      json.beginObject().name("id").value(id++);
      physicalLocation(place.span(), true);
      SarifRules.text(json, "message", place.label());
      json.endObject();
    }
    json.endArray();
  }

  /** What a person settled stays in the log. */
  private void suppression(Ruling ruling) throws IOException {
    json.beginObject().name("kind").value("external").name("status").value("accepted");
    json.name("justification").value(SafeText.unicode(ruling.words())).endObject();
  }

  private void ruling(Ruling ruling) throws IOException {
    json.name("properties").beginObject().name("decision").value(ruling.verdict());
    json.name("decidedBy").value(SafeText.unicode(ruling.author()));
    json.name("decidedAt").value(ruling.when().toString()).endObject();
  }

  private void fixes(Finding finding) throws IOException {
    if (finding.fixes().isEmpty()) {
      return;
    }
    json.name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      json.beginObject();
      SarifRules.text(json, "description", fix.label());
      json.name("artifactChanges").beginArray().beginObject();
      artifactLocation();
      json.name("replacements").beginArray();
      for (TextEdit edit : fix.edits()) {
        json.beginObject().name("deletedRegion");
        region(edit.span(), false);
        SarifRules.text(json, "insertedContent", edit.replacement());
        json.endObject();
      }
      json.endArray().endObject().endArray().endObject();
    }
    json.endArray();
  }
}
