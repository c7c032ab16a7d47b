package org.wiredesk.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.engine.report.Lines;
import org.wiredesk.report.JudgedFinding;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.review.Decision;
import org.wiredesk.text.Span;

/** The findings of one wire as results. */
final class SarifResults {

  private final JsonWriter json;
  private final ReviewedWire wire;
  private final int artifact;
  private final SarifRules rules;
  private final Lines lines;
  private final Fingerprints fingerprints;

  /** @param artifact the wire's index among the log's files */
  SarifResults(JsonWriter json, ReviewedWire wire, int artifact, SarifRules rules) {
    this.json = json;
    this.wire = wire;
    this.artifact = artifact;
    this.rules = rules;
    this.lines = new Lines(wire.text());
    this.fingerprints = new Fingerprints(wire.wire().report().wire());
  }

  void write() throws IOException {
    for (JudgedFinding judged : wire.findings()) {
      write(judged);
    }
  }

  private void write(JudgedFinding judged) throws IOException {
    Finding finding = judged.finding();
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
    if (judged.isCleared()) {
      suppression(judged.decision().get());
    } else {
      json.name("suppressions").beginArray().endArray();
    }
    fixes(finding);
    judgement(judged);
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
    Span inFile = wire.wire().inFile(span);
    json.beginObject().name("startLine").value(startLine);
    json.name("startColumn").value(span.start() - lines.line(startLine).start() + 1);
    json.name("endLine").value(endLine);
    json.name("endColumn").value(span.end() - lines.line(endLine).start() + 1);
    json.name("charOffset").value(inFile.start()).name("charLength").value(inFile.length());
    if (snippet) {
      SarifRules.text(json, "snippet", span.of(wire.text()));
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

  /** What a person cleared stays in the log. */
  private void suppression(Decision decision) throws IOException {
    json.name("suppressions").beginArray().beginObject().name("kind").value("external");
    json.name("status").value("accepted");
    String source = decision.source().map(held -> "held against " + held).orElse("");
    String reason = decision.remark().text().isBlank() ? "" : ": " + decision.remark().text();
    json.name("justification").value(SafeText.unicode(
        decision.verdict().label() + (source.isEmpty() ? "" : ", " + source) + reason));
    json.endObject().endArray();
  }

  private void judgement(JudgedFinding judged) throws IOException {
    Optional<Decision> decision = judged.decision();
    if (decision.isEmpty()) {
      return;
    }
    json.name("properties").beginObject().name("decision").value(decision.get().verdict().label());
    json.name("decidedBy").value(SafeText.unicode(decision.get().remark().author()));
    json.name("decidedAt").value(decision.get().remark().modified().toString()).endObject();
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
