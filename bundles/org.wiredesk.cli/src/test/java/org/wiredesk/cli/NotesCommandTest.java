package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Span;

class NotesCommandTest extends CommandLineTest {

  private static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");
  private static final String TEXT = "Envoys met in Tolvik.\nThey called the talks helpful and went home by train.\n";

  private Path wire;

  @BeforeEach
  void writeWire() throws IOException {
    wire = file("wires/talks.txt", TEXT);
  }

  @Test
  void aNoteIsPrintedWithItsPlaceItsWordsAndItsAnswers() throws IOException {
    Note note = note("helpful", NoteStatus.QUERY, "Is this what they said?\nAsk the desk.")
        .as(Optional.of(MqmCategory.MISTRANSLATION), Severity.MAJOR, NOON)
        .suggesting(Optional.of("useful"), NOON);
    save(Review.EMPTY.with(note).with(new Reply(Remark.of("Ben", NOON.plusSeconds(60), "Asked."), note.id())));

    assertEquals(wire + """
        :2:23: note, query, major, accuracy/mistranslation
          “helpful”
          Ann, 3 May 2024, 12:00 UTC: Is this what they said?
          Ask the desk.
          use “useful”
          re: Ben, 3 May 2024, 12:01 UTC: Asked.

        """, run("notes", wire).out());
  }

  @Test
  void decisionsAndVerdictsArePrintedAndWhatWasTakenBackIsNot() throws IOException {
    Decision dismissed = decision(Decision.Verdict.DISMISSED);
    Tick tick = new Tick(
        Remark.of("Ann", NOON, ""), Tick.Verdict.TRUE, Optional.of(anchor("by train")), Optional.of("the timetable"));
    save(Review.EMPTY.with(dismissed).with(tick).with(decision(Decision.Verdict.WITHDRAWN))
        .with(note("Envoys", NoteStatus.WITHDRAWN, "Who?")));
    Result result = run("notes", wire);
    assertContains(wire + ":2:23: dismissed in this wire [phrasing-doubtful]\n  “helpful”\n", result.out());
    assertContains(wire + ":2:45: claim, true, against the timetable\n", result.out());
    assertFalse(result.out().contains("withdrawn") || result.out().contains("Who?"), result.out());
  }

  @Test
  void withAStatusOnlyNotesOfItArePrinted() throws IOException {
    save(Review.EMPTY.with(note("helpful", NoteStatus.OPEN, "One")).with(note("Tolvik", NoteStatus.RESOLVED, "Two"))
        .with(note("home", NoteStatus.WONT_FIX, "Three")).with(decision(Decision.Verdict.DISMISSED)));
    assertEquals(List.of("One"), texts(run("notes", "--status", "open,query", "--format", "jsonl", wire)));
    assertEquals(List.of("Three"), texts(run("notes", "--status", "won't fix", "--format", "jsonl", wire)));
    assertEquals(4, texts(run("notes", "--format", "jsonl", wire)).size());
  }

  @Test
  void aLineOfJsonSaysAllThereIs() throws IOException {
    save(Review.EMPTY.with(decision(Decision.Verdict.VERIFIED)));
    Files.writeString(wire, TEXT.replace("\n", "\r\n"));
    JsonObject line = JsonParser.parseString(run("notes", "--format", "jsonl", wire).out()).getAsJsonObject();
    assertEquals("decision", line.get("kind").getAsString());
    assertEquals(2, line.get("line").getAsInt());
    assertEquals(23, line.get("column").getAsInt());
    assertEquals("helpful", TEXT.replace("\n", "\r\n")
        .substring(line.get("start").getAsInt(), line.get("end").getAsInt()));
    assertEquals("verified", line.get("verdict").getAsString());
    assertEquals("standing", line.get("state").getAsString());
    assertEquals("https://example.org", line.get("source").getAsString());
  }

  @Test
  void whatHasLostItsPlaceIsPrintedWithTheReason() throws IOException {
    save(Review.EMPTY.with(note("helpful", NoteStatus.OPEN, "One")));
    Files.writeString(wire, "Nothing of it is left in this text.\n");
    Result result = run("notes", wire);
    assertCode(0, result);
    assertContains(wire + ": note, open, minor; orphaned, its words are gone\n  “helpful”\n", result.out());
  }

  @Test
  void aFolderHasTheNotesOfAllItsWiresAlsoOfOneThatIsGone() throws IOException {
    save(Review.EMPTY.with(note("helpful", NoteStatus.OPEN, "One")));
    file("wires/clean.txt", TEXT);
    Path gone = file("wires/a/gone.txt", TEXT);
    new ReviewFile(gone).save(Review.EMPTY.with(note("helpful", NoteStatus.OPEN, "Two")), TEXT);
    Files.delete(gone);
    Result result = run("notes", folder.resolve("wires"));
    assertCode(0, result);
    assertContains("a/gone.txt: note, open, minor; orphaned, the wire is gone\n", result.out());
    assertContains(wire + ":2:23: note", result.out());
    assertEquals("", run("notes", folder.resolve("wires/clean.txt")).out());
  }

  @Test
  void decisionsOnTheProjectArePrintedWithItsFolder() throws IOException {
    Path file = ProjectDecisions.ofProject(folder.resolve("wires"));
    Decision decision = decision(Decision.Verdict.DISMISSED);
    ReviewFile.ofProject(file).save(Review.EMPTY.with(new Decision(decision.remark(), decision.verdict(),
        Decision.Scope.PROJECT, decision.finding(), Optional.empty(), Optional.empty())), "");
    String printed = file + ": dismissed in this project [phrasing-doubtful]\n  “helpful”\n"
        + "  Ann, 3 May 2024, 12:00 UTC: So they said.\n\n";
    assertEquals(printed, run("notes", folder.resolve("wires")).out());
    assertEquals(printed, run("notes", file).out());
  }

  @Test
  void damagedNotesAreToldAndTheOthersArePrinted() throws IOException {
    save(Review.EMPTY.with(note("helpful", NoteStatus.OPEN, "One")));
    file("wires/b.txt.notes.jsonld", "no notes");
    Result result = run("notes", folder.resolve("wires"), folder.resolve("missing.txt"));
    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("One", result.out());
    assertContains("b.txt: The notes in b.txt.notes.jsonld cannot be read", result.err());
    assertContains("missing.txt: there is no such file or folder", result.err());
  }

  @Test
  void aStatusThatIsNoneIsAMistake() {
    Result result = run("notes", "--status", "new", wire);
    assertCode(ExitCode.USAGE, result);
    assertContains("--status is one of open, query, resolved, won't fix, not \"new\"", result.err());
  }

  private static List<String> texts(Result result) {
    return result.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
        .toList();
  }

  private void save(Review review) throws IOException {
    new ReviewFile(wire).save(review, TEXT);
  }

  private static Note note(String words, NoteStatus status, String text) {
    return Note.of(Remark.of("Ann", NOON, text), Optional.of(anchor(words))).with(status, NOON);
  }

  private static Decision decision(Decision.Verdict verdict) {
    FindingKey key = new FindingKey(new CheckId("phrasing-doubtful"), "helpful", "", List.of());
    return new Decision(Remark.of("Ann", NOON, "So they said."), verdict, Decision.Scope.WIRE, key,
        Optional.of("https://example.org").filter(link -> verdict == Decision.Verdict.VERIFIED),
        Optional.of(anchor("helpful")));
  }

  private static Anchor anchor(String words) {
    int at = TEXT.indexOf(words);
    return Anchor.of(TEXT, new Span(at, at + words.length()));
  }
}
