package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Span;

class ReportCommandTest extends CommandLineTest {

  private static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");

  @Test
  void whatNobodyConfirmedCostsNothing() throws IOException {
    Result result = report("scorecard", file("w.txt", FAULTY));

    assertCode(0, result);
    assertContains("w.txt (2024-05-03)\n  score 100.0, passed (MQM 2.0, from 95); 0 penalty points in 14 words",
        result.out());
    assertContains("not counted: 1 finding nobody decided on", result.out());
  }

  @Test
  void anAcceptedFindingAndANoteLowerTheScore() throws IOException {
    Path wire = reviewed("w.txt");
    Result result = report("scorecard", wire);

    assertCode(ExitCode.BELOW_SCORE, result);
    assertContains("w.txt (Engine B, 2024-05-03)", result.out());
    assertContains("failed", result.out());
    assertContains("accuracy/omission: 1 major, 5 points", result.out());
    assertFalse(result.out().contains("nobody decided"), result.out());
  }

  @Test
  void theProjectSaysWhatPasses() throws IOException {
    Path wire = reviewed("w.txt");
    file(".wiredesk/score.json", "{\"name\": \"Lenient\", \"threshold\": -100}");
    Result result = report("scorecard", wire);

    assertCode(0, result);
    assertContains("passed (Lenient, from -100)", result.out());
  }

  @Test
  void aMistakeInTheProfileIsToldBeforeTheWork() throws IOException {
    Path wire = file("w.txt", FAULTY);
    Path profile = file(".wiredesk/score.json", "{\"treshold\": 9}");
    Result result = report("scorecard", wire);

    assertCode(ExitCode.SOME_FAILED, result);
    assertEquals("", result.out());
    assertContains("wiredesk: " + profile, result.err());
    assertContains("there is no \"treshold\"", result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void aFolderIsComparedByEngine() throws IOException {
    reviewed("wires/a.txt");
    file("wires/b.txt", CLEAN);
    Result result = report("scorecard", folder.resolve("wires"));

    assertContains("Together: score", result.out());
    assertContains("1 of 2 wires pass.", result.out());
    assertContains("\nEngine Engine B: score", result.out());
    assertContains("\nEngine not told: score 100.0", result.out());
  }

  @Test
  void aTableForSpreadsheetsBeginsWithAMarkInAFileOnly() throws IOException {
    Path wire = reviewed("w.txt");
    Path out = folder.resolve("new/notes.csv");

    assertCode(ExitCode.BELOW_SCORE, report("csv", "--output", out, wire));
    assertTrue(Files.readString(out).startsWith("\uFEFF\"File\",\"Kind\""), Files.readString(out));
    assertTrue(report("csv", wire).out().startsWith("\"File\",\"Kind\""));
  }

  @Test
  void dismissedFindingsAreSuppressedInTheLog() throws IOException {
    Path wire = file("w.txt", FAULTY);
    save(wire, new Review(List.of(decision(Verdict.DISMISSED))));

    for (Result result : List.of(
        report("sarif", wire), run("check", "--only", "date-", "--format", "sarif", wire))) {
      assertCode(0, result);
      assertEquals(1, firstResult(result.out()).getAsJsonArray("suppressions").size());
    }
  }

  @Test
  void checkWritesTheSameLog() throws IOException {
    Path wire = file("w.txt", FAULTY);
    Result result = run("check", "--only", "date-", "--format", "sarif", wire);

    assertCode(ExitCode.FINDINGS, result);
    assertEquals("date-weekday-mismatch", firstResult(result.out()).get("ruleId").getAsString());
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-", "--format", "sarif", file("c.txt", CLEAN)));
  }

  @Test
  void notesThatCannotBeReadAreTold() throws IOException {
    Path wire = file("w.txt", FAULTY);
    file("w.txt.notes.jsonld", "{ broken");
    Result result = report("csv", wire, file("c.txt", CLEAN));

    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("w.txt: The notes in w.txt.notes.jsonld cannot be read", result.err());
  }

  @Test
  void whatCannotBeWrittenIsToldInPlainWords() throws IOException {
    Path wire = file("w.txt", FAULTY);
    for (Path out : List.of(folder, wire.resolve("below-a-file.csv"))) {
      Result result = report("csv", "--output", out, wire);

      assertCode(ExitCode.SOME_FAILED, result);
      assertContains("wiredesk: cannot write " + out + ": ", result.err());
    }
  }

  @Test
  void pagesOfAFolderHaveAnIndexThatCompares() throws IOException {
    reviewed("wires/a.txt");
    file("wires/sub/b.txt", CLEAN);
    Path out = folder.resolve("pages");

    assertCode(ExitCode.BELOW_SCORE, report("html", "--output", out, folder.resolve("wires")));
    assertContains("<h2>Score card</h2>", Files.readString(out.resolve("a.txt.html")));
    assertContains("href=\"./sub/b.txt.html\"", Files.readString(out.resolve("index.html")));
    assertContains("<td>Engine B</td>", Files.readString(out.resolve("index.html")));
  }

  @Test
  void aPageListsWhatNobodyHasCheckedAndWhatTheBookKnows() throws IOException {
    Path wire = file("w.txt", """
        Visit to Minsk

        MINSK, May 3, 2015. Italian Prime Minister Matteo Renzi opened the longest bridge in Europe.
        """);
    String page = report("html", wire).out();

    assertContains("<li class=\"open\"><span class=\"box\">☐</span> ", page);
    assertContains("<q>Italian Prime Minister Matteo Renzi opened the longest bridge in Europe</q>", page);
    assertContains("<p class=\"why\">Matteo Renzi: Prime Minister of Italy", page);
  }

  @Test
  void pagesOfSeveralWiresNeedAFolder() throws IOException {
    Result result = report("html", file("a.txt", CLEAN), file("b.txt", CLEAN));

    assertCode(ExitCode.USAGE, result);
    assertContains("--output FOLDER", result.err());
  }

  private Result report(String format, Object... args) {
    Object[] all = new Object[args.length + 5];
    Object[] first = {"report", "--only", "date-", "--format", format};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(args, 0, all, first.length, args.length);
    return run(all);
  }

  /** With an accepted finding, a note and an engine. */
  private Path reviewed(String name) throws IOException {
    Path wire = file(name, FAULTY);
    Span capital = new Span(FAULTY.indexOf("capital"), FAULTY.indexOf("capital") + 7);
    Note note = Note.of(Remark.of("Ann", NOW, "Which?"), Optional.of(Anchor.of(FAULTY, capital)))
        .as(Optional.of(MqmCategory.OMISSION), Severity.MAJOR, NOW);
    save(wire, new Review(List.of(
        note, decision(Verdict.ACCEPTED), Origin.of("Ann", NOW, Optional.empty(), Optional.of("Engine B")))));
    return wire;
  }

  private static Decision decision(Verdict verdict) {
    return new Decision(Remark.of("Ann", NOW, ""), verdict, Scope.WIRE,
        new FindingKey(new CheckId("date-weekday-mismatch"), "Thursday, 3 May 2024", "", List.of()),
        Optional.empty(), Optional.empty());
  }

  private static void save(Path wire, Review review) throws IOException {
    new ReviewFile(wire).save(review, FAULTY);
  }

  private static JsonObject firstResult(String log) {
    return JsonParser.parseString(log).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
        .getAsJsonArray("results").get(0).getAsJsonObject();
  }
}
