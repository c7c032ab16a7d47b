package org.wiredesk.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

class JsonLinesReportTest {

  @Test
  void oneFindingALineWithAllItKnows() throws IOException {
    assertEquals(
        """
        {"file":"wires/talks.txt","start":69,"end":89,"check":"date-weekday-mismatch",\
        "title":"Weekday does not fit the date","kind":"date","category":"accuracy/mistranslation",\
        "its":"inconsistency","severity":"major","message":"1 April 2024 was a Monday",\
        "reasoning":"The weekday says Sunday, the date says Monday.","related":[],\
        "fixes":[{"label":"Change to “Monday, 1 April 2024”",\
        "edits":[{"start":69,"end":89,"text":"Monday, 1 April 2024"}]},\
        {"label":"Change to “Sunday, 31 March 2024”",\
        "edits":[{"start":69,"end":89,"text":"Sunday, 31 March 2024"}]}]}
        {"file":"wires/talks.txt","start":141,"end":148,"check":"name-spelling-variants",\
        "title":"One name spelled two ways","kind":"name",\
        "category":"terminology/inconsistent use of terminology","its":"inconsistent-entities",\
        "severity":"minor","message":"Spelled “Shvedau” before","reasoning":"",\
        "related":[{"start":113,"end":120,"label":"first spelled so here"}],\
        "fixes":[{"label":"Change to “Shvedau”","edits":[{"start":141,"end":148,"text":"Shvedau"}]}]}
        """,
        lines(Samples.talks("\n")));
  }

  @Test
  void theFactsItRestsOnAreToldWithTheirLines() throws IOException {
    assertTrue(lines(Samples.ofFacts()).contains(",\"facts\":[{\"statement\":\"Yuri Shvedau: Minister <of Talks> from 2014"
        + " to 2016\",\"sources\":[\"https://example.org/?a&b\"],\"checked\":\"2025-12\",\"file\":\"people.desk\","
        + "\"line\":12}]}"));
    assertFalse(lines(Samples.talks("\n")).contains("\"facts\""));
  }

  @Test
  void whatIsDismissedIsALineWithItsDecisionOnlyWhenAskedFor() throws IOException {
    StringBuilder usual = new StringBuilder();
    new JsonLinesReport().write(Samples.settled(false), usual);
    assertEquals(1, usual.toString().lines().count());
    StringBuilder all = new StringBuilder();
    new JsonLinesReport().write(Samples.settled(true), all);
    List<String> lines = all.toString().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).endsWith(",\"decision\":{\"verdict\":\"dismissed\",\"scope\":\"wire\","
        + "\"author\":\"Ann <a@b>\",\"when\":\"2024-05-03T10:15:30Z\",\"reason\":\"the original has it too\","
        + "\"source\":\"https://example.org/?a&b\"}}"), lines.get(0));
    assertFalse(lines.get(1).contains("decision"), lines.get(1));
  }

  @Test
  void placesCountInTheFileWithItsOwnLineEnds() throws IOException {
    ReportedWire wire = Samples.talks("\r\n");
    String file = wire.text().text().replace("\n", "\r\n");

    JsonObject weekday = JsonParser.parseString(lines(wire).lines().findFirst().orElseThrow()).getAsJsonObject();
    JsonObject name = JsonParser.parseString(lines(wire).lines().skip(1).findFirst().orElseThrow()).getAsJsonObject();
    JsonObject edit = first(first(name.getAsJsonArray("fixes")).getAsJsonArray("edits"));
    assertEquals("Sunday, 1 April 2024", at(file, weekday));
    assertEquals("Shvedov", at(file, name));
    assertEquals("Shvedau", at(file, first(name.getAsJsonArray("related"))));
    assertEquals("Shvedov", at(file, edit));
  }

  @Test
  void everyCharacterComesThrough() throws IOException {
    String message = "quote \" backslash \\ tab \t line \n nul \0 sep \u2028 <b>&amp; 😀 lone \uD800 end \uDC00";
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), message);
    String json = lines(Samples.reported("a \"b\".txt", NormalizedText.of("x"), List.of(finding)));

    assertEquals(1, json.lines().count());
    JsonObject parsed = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(message, parsed.get("message").getAsString());
    assertEquals("a \"b\".txt", parsed.get("file").getAsString());
    assertTrue(json.contains("\\ud800"), "UTF-8 has no form for half a pair");
  }

  private static String lines(ReportedWire wire) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonLinesReport().write(wire, out);
    return out.toString();
  }

  private static JsonObject first(JsonArray array) {
    return array.get(0).getAsJsonObject();
  }

  private static String at(String file, JsonObject place) {
    return file.substring(place.get("start").getAsInt(), place.get("end").getAsInt());
  }
}
