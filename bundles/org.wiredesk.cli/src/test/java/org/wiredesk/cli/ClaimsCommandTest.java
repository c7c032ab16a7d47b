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
import org.wiredesk.review.Entry;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Span;

class ClaimsCommandTest extends CommandLineTest {

  private static final String WIRE = """
      STRELSAU, 26 November 2015. The dam cost $3 million.

      Italian Prime Minister Matteo Renzi called it the largest in Europe.
      """;

  private static Entry tick(String text, String words) {
    int start = text.indexOf(words);
    return new Tick(Remark.of("Ada", Instant.parse("2015-11-26T12:00:00Z"), ""), Tick.Verdict.TRUE,
        Optional.of(Anchor.of(text, new Span(start, start + words.length()))), Optional.of("the ministry's *report*"));
  }

  private static void notes(Path wire, String text, String... ticked) throws IOException {
    new ReviewFile(wire).save(
        new Review(List.of(ticked).stream().map(words -> tick(text, words)).toList()), text);
  }

  @Test
  void claimsComeInAnEditorsOrderAndSayWhatIsKnown() throws IOException {
    Path wire = file("w.txt", WIRE);
    Result result = run("claims", wire);

    assertCode(1, result);
    assertContains(WireFile.name(wire) + ": 1 of 3 checked", result.out());
    assertTrue(result.out().indexOf("Superlatives") < result.out().indexOf("Titles"), result.out());
    assertTrue(result.out().indexOf("Titles") < result.out().indexOf("Numbers"), result.out());
    assertContains("[=] 3: Italian Prime Minister Matteo Renzi", result.out());
    assertContains("known: Matteo Renzi: Prime Minister of Italy", result.out());
    assertContains("[ ] 1: The dam cost $3 million\n", result.out());
  }

  @Test
  void verdictsAreShownWithTheirSources() throws IOException {
    Path wire = file("w.txt", WIRE);
    notes(wire, WIRE, "$3 million", "largest in Europe");
    Result result = run("claims", wire);
    assertContains("true (the ministry's *report*, Ada)", result.out());
    assertContains("[x] 1: The dam cost $3 million\n", result.out());
    assertFalse(run("claims", "--open", wire).out().contains("$3 million"));
  }

  @Test
  void whenAllIsCheckedScriptsHearIt() throws IOException {
    Path wire = file("w.txt", "The dam cost $3 million.\n");
    assertCode(1, run("claims", wire));
    notes(wire, "The dam cost $3 million.\n", "$3 million");
    assertCode(0, run("claims", wire));
  }

  @Test
  void changedWordsAreOpenAgain() throws IOException {
    Path wire = file("w.txt", WIRE);
    notes(wire, WIRE, "$3 million");
    Files.writeString(wire, WIRE.replace("$3 million", "$3 billion"));
    Result result = run("claims", wire);
    assertContains("words changed since \"$3 million\" was true", result.out());
    assertCode(1, result);
  }

  @Test
  void wordsThatAreGoneAreToldOf() throws IOException {
    Path wire = file("w.txt", WIRE);
    notes(wire, WIRE, "$3 million");
    Files.writeString(wire, "Nothing happened at all.\n");
    assertContains("\"$3 million\" is no longer in the wire", run("claims", wire).out());
  }

  @Test
  void programsGetALineAClaimWithOffsetsOfTheFile() throws IOException {
    Path wire = file("w.txt", "One.\r\nThe dam cost $3 million.\r\n");
    Result result = run("claims", "--format", "jsonl", wire);
    JsonObject claim = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("number", claim.get("kind").getAsString());
    assertEquals("The dam cost $3 million", claim.get("text").getAsString());
    assertEquals(6, claim.get("start").getAsInt());
    assertEquals(2, claim.get("line").getAsInt());
    assertEquals("open", claim.get("state").getAsString());
  }

  @Test
  void aTaskListEscapesWhatIsNoMarkup() throws IOException {
    Path wire = file("a_list.txt", WIRE);
    notes(wire, WIRE, "$3 million");
    String out = run("claims", "--format", "markdown", "--order", "text", wire).out();
    assertContains("a\\_list.txt: 2 of 3 checked", out);
    assertContains("- [x] **The dam cost $3 million** (line 1): true (the ministry's \\*report\\*, Ada)", out);
    assertContains("- [x] **Italian Prime Minister Matteo Renzi** (line 3): known: ", out);
    assertContains("- [ ] **Italian Prime Minister Matteo Renzi called it the largest in Europe** (line 3): ", out);
  }

  @Test
  void weakClaimsAreAskedFor() throws IOException {
    Path wire = file("w.txt", "The two leaders met.\n");
    assertCode(0, run("claims", wire));
    assertContains("[ ] 1: The two leaders met\n", run("claims", "--all", wire).out());
  }

  @Test
  void damagedNotesAreToldOf() throws IOException {
    Path wire = file("w.txt", WIRE);
    Files.writeString(ReviewFile.beside(wire), "{ not json");
    Result result = run("claims", wire);
    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("w.txt.notes.jsonld", result.err());
    assertEquals("{ not json", Files.readString(ReviewFile.beside(wire)));
  }
}
