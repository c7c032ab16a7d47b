package org.wiredesk.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.review.Review;

class SarifLogTest {

  private static final CheckPage PAGE = new CheckPage(
      Samples.WEEKDAY.id(), Samples.WEEKDAY.title(), List.of("A day and a weekday.", "More."), List.of(), List.of(),
      List.of());

  @Test
  void aLogIsValid() throws IOException {
    assertValid(log(Samples.talks("\r\n"), Samples.evil()));
    assertValid(log());
  }

  @Test
  void theSchemaIsStrictEnoughToNotice() throws IOException {
    assertFalse(problems(log().replace("utf16CodeUnits", "bytes")).isEmpty());
  }

  @Test
  void aFindingHasRulePlaceFixesAndCategories() throws IOException {
    JsonObject run = run(log(Samples.talks("\n")));
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();

    assertEquals("date-weekday-mismatch", result.get("ruleId").getAsString());
    assertEquals("error", result.get("level").getAsString());
    assertEquals("3 May 2024 was a Friday\n\nThe weekday says Thursday, the date says Friday.",
        text(result.getAsJsonObject("message")));
    JsonObject region = region(result);
    assertEquals(3, region.get("startLine").getAsInt());
    assertEquals(38, region.get("startColumn").getAsInt(), "counts UTF-16 code units, also of the emoji before it");
    assertEquals(58, region.get("endColumn").getAsInt());
    assertEquals("Thursday, 3 May 2024", text(region.getAsJsonObject("snippet")));
    assertEquals("Friday, 3 May 2024", text(result.getAsJsonArray("fixes").get(0).getAsJsonObject()
        .getAsJsonArray("artifactChanges").get(0).getAsJsonObject().getAsJsonArray("replacements").get(0)
        .getAsJsonObject().getAsJsonObject("insertedContent")));
    JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(0)
        .getAsJsonObject();
    assertEquals("A day and a weekday.\n\nMore.", text(rule.getAsJsonObject("help")));
    JsonObject target = rule.getAsJsonArray("relationships").get(0).getAsJsonObject().getAsJsonObject("target");
    JsonObject taxon = run.getAsJsonArray("taxonomies").get(0).getAsJsonObject().getAsJsonArray("taxa")
        .get(target.get("index").getAsInt()).getAsJsonObject();
    assertEquals("linguistic conventions/textual conventions", taxon.get("id").getAsString());
  }

  @Test
  void offsetsCountInTheFileWithItsOwnLineEnds() throws IOException {
    JsonObject region = region(run(log(Samples.talks("\r\n"))).getAsJsonArray("results").get(1).getAsJsonObject());
    int offset = region.get("charOffset").getAsInt();

    assertEquals("Shvedov", Samples.TALKS.replace("\n", "\r\n").substring(
        offset, offset + region.get("charLength").getAsInt()));
    assertEquals(5, region.get("startLine").getAsInt());
    assertEquals(11, region.get("startColumn").getAsInt());
  }

  @Test
  void aDismissedFindingStaysInWithItsSuppression() throws IOException {
    JsonArray results = run(log(Samples.talks("\n"))).getAsJsonArray("results");
    JsonObject suppression =
        results.get(1).getAsJsonObject().getAsJsonArray("suppressions").get(0).getAsJsonObject();

    assertEquals("external", suppression.get("kind").getAsString());
    assertEquals("accepted", suppression.get("status").getAsString());
    assertEquals("dismissed by Ann, 3 May 2024: both are used by the ministry", suppression.get("justification").getAsString());
    assertEquals(0, results.get(0).getAsJsonObject().getAsJsonArray("suppressions").size());
  }

  @Test
  void aFingerprintOutlivesEditsElsewhereAndNotThoseOfItsSentence() throws IOException {
    String text = Samples.TALKS;
    String before = fingerprint(text);
    assertEquals(before, fingerprint("A new headline\n\n" + text.replace("useful", "good")));
    assertEquals(before, fingerprint(text.replace("Talks began", "Talks\nbegan")));
    assertNotEquals(before, fingerprint(text.replace("Talks began", "Talks ended")));
  }

  @Test
  void findingsAlikeHaveFingerprintsOfTheirOwn() throws IOException {
    ReviewedWire twice = Samples.reviewed("w.txt", Samples.TALKS,
        List.of(Samples.weekday(Samples.TALKS), Samples.weekday(Samples.TALKS)), Review.EMPTY, Map.of());
    JsonArray results = run(log(twice)).getAsJsonArray("results");

    assertTrue(fingerprint(results.get(0).getAsJsonObject()).endsWith(":1"));
    assertTrue(fingerprint(results.get(1).getAsJsonObject()).endsWith(":2"));
  }

  @Test
  void aCheckThatBrokeIsTold() throws IOException {
    ReportedWire wire = Samples.reported("w.txt", "Text.", List.of());
    CheckReport broken = new CheckReport(wire.report().wire(), List.of(),
        List.of(new Failure("Facts", "no book", new IllegalStateException("no book"))), List.of());
    String log = log(ReviewedWire.unreviewed(new ReportedWire("w.txt", wire.text(), broken)));

    assertValid(log);
    JsonObject invocation = run(log).getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    assertTrue(invocation.toString().contains("Facts broke"));
  }

  @Test
  void aFileMayHaveAnyName() {
    assertEquals("a%20b/100%25%20%231%3F.txt", FileUri.of("a b/100% #1?.txt"));
    assertEquals("file:///wires/w.txt", FileUri.of("/wires/w.txt"));
    assertEquals("file:///C:/w.txt", FileUri.of("C:/w.txt"));
    assertEquals("a%3Ab/%D1%91.txt", FileUri.of("a:b/ё.txt"));
  }

  @Test
  void withoutAReviewItIsAReportOfFindings() throws IOException {
    StringBuilder out = new StringBuilder();
    SarifReport report = new SarifReport("1.2.3", id -> Optional.empty());
    report.write(Samples.talks("\n").wire(), out);
    report.end(Totals.NONE, out);

    assertValid(out.toString());
    assertEquals(2, run(out.toString()).getAsJsonArray("results").size());
  }

  private static String fingerprint(String text) throws IOException {
    ReviewedWire wire = Samples.reviewed("w.txt", text,
        List.of(org.wiredesk.checks.api.Finding.of(Samples.WEEKDAY, Samples.find(text, "Thursday, 3 May 2024"), "x")),
        Review.EMPTY, Map.of());
    return fingerprint(run(log(wire)).getAsJsonArray("results").get(0).getAsJsonObject());
  }

  private static String fingerprint(JsonObject result) {
    return result.getAsJsonObject("partialFingerprints").get("wiredesk/v1").getAsString();
  }

  private static JsonObject region(JsonObject result) {
    return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
        .getAsJsonObject("region");
  }

  private static String text(JsonObject message) {
    return message.get("text").getAsString();
  }

  private static JsonObject run(String log) {
    return JsonParser.parseString(log).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static String log(ReviewedWire... wires) throws IOException {
    StringWriter out = new StringWriter();
    try (SarifLog log = new SarifLog(out, "1.2.3", id -> Optional.of(PAGE).filter(page -> page.id().equals(id)))) {
      for (ReviewedWire wire : wires) {
        log.add(Samples.scored(wire));
      }
    }
    return out.toString();
  }

  private static void assertValid(String log) throws IOException {
    assertEquals(Set.of(), problems(log));
  }

  private static Set<ValidationMessage> problems(String log) throws IOException {
    try (InputStream in = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
      return schema.validate(log, InputFormat.JSON);
    }
  }
}
