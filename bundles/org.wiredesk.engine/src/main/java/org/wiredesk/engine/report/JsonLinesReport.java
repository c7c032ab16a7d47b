package org.wiredesk.engine.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.text.Span;

/**
 * One finding a line as a JSON object, for other programs. Offsets count UTF-16 code units of the file's text as decoded,
 * half-open; a byte order mark is not counted, {@code \r\n} counts two.
 */
public final class JsonLinesReport implements ReportWriter {

  @Override
  public void write(ReportedWire wire, Appendable out) throws IOException {
    for (Finding finding : wire.told()) {
      out.append(escapeLoneSurrogates(line(wire, finding))).append('\n');
    }
  }

  private static String line(ReportedWire wire, Finding finding) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.beginObject();
      json.name("file").value(wire.file());
      place(json, wire.inFile(finding.span()));
      check(json, finding.check());
      json.name("message").value(finding.message());
      json.name("reasoning").value(finding.reasoning());
      related(json, wire, finding);
      fixes(json, wire, finding);
      original(json, finding);
      facts(json, finding);
      if (wire.ruling(finding).isPresent()) {
        ruling(json, wire.ruling(finding).get());
      }
      json.endObject();
    }
    return out.toString();
  }

  private static void place(JsonWriter json, Span span) throws IOException {
    json.name("start").value(span.start()).name("end").value(span.end());
  }

  private static void check(JsonWriter json, CheckInfo check) throws IOException {
    json.name("check").value(check.id().value());
    json.name("title").value(check.title());
    json.name("kind").value(check.kind().name().toLowerCase(Locale.ROOT));
    json.name("category").value(check.category().path());
    json.name("its").value(check.itsType().value());
    json.name("severity").value(check.severity().label());
  }

  private static void related(JsonWriter json, ReportedWire wire, Finding finding) throws IOException {
    json.name("related").beginArray();
    for (RelatedPlace place : finding.related()) {
      json.beginObject();
      place(json, wire.inFile(place.span()));
      json.name("label").value(place.label()).endObject();
    }
    json.endArray();
  }

  private static void fixes(JsonWriter json, ReportedWire wire, Finding finding) throws IOException {
    json.name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      json.beginObject().name("label").value(fix.label()).name("edits").beginArray();
      for (TextEdit edit : fix.edits()) {
        json.beginObject();
        place(json, wire.inFile(edit.span()));
        json.name("text").value(edit.replacement()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  /** Where it was held against its original; the offsets count in that text with {@code \n} as its line end. */
  private static void original(JsonWriter json, Finding finding) throws IOException {
    if (finding.original().isEmpty()) {
      return;
    }
    json.name("original").beginArray();
    for (OriginalPlace place : finding.original()) {
      json.beginObject();
      place(json, place.span());
      json.name("text").value(place.words()).name("label").value(place.label()).endObject();
    }
    json.endArray();
  }

  /** The entries of the fact book that it rests on; {@code line} counts from 1 in the desk file. */
  private static void facts(JsonWriter json, Finding finding) throws IOException {
    if (finding.facts().isEmpty()) {
      return;
    }
    json.name("facts").beginArray();
    for (FactReference fact : finding.facts()) {
      json.beginObject().name("statement").value(fact.statement()).name("sources").beginArray();
      for (String source : fact.sources()) {
        json.value(source);
      }
      json.endArray();
      if (fact.checked().isPresent()) {
        json.name("checked").value(fact.checked().get().toString());
      }
      json.name("file").value(fact.place().file()).name("line").value(fact.place().line()).endObject();
    }
    json.endArray();
  }

  private static void ruling(JsonWriter json, Ruling ruling) throws IOException {
    json.name("decision").beginObject();
    json.name("verdict").value(ruling.verdict()).name("scope").value(ruling.scope());
    json.name("author").value(ruling.author()).name("when").value(ruling.when().toString());
    json.name("reason").value(ruling.reason());
    if (ruling.source().isPresent()) {
      json.name("source").value(ruling.source().get());
    }
    json.endObject();
  }

  /** UTF-8 has no form for half a surrogate pair; JSON's escape has. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints().forEach(c -> {
      if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
        out.append("\\u").append(Integer.toHexString(c));
      } else {
        out.appendCodePoint(c);
      }
    });
    return out.toString();
  }
}
