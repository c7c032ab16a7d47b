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
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Span;

class CompareCommandTest extends CommandLineTest {

  private static final String OLD = """
      Flood in Tallmouth

      TALLMOUTH, 3 May 2024. At least 13 people were killed in the flood, rescuers said.

      The bridge at Estery will be closed until autumn.
      """;

  private static final String NEW = OLD.replace("13", "30");

  @Test
  void theProposalComesFirstThenTheLineThenTheChanges() throws IOException {
    Result result = run("compare", file("a.txt", OLD), file("b.txt", NEW));
    assertCode(1, result);
    assertEquals("""
        CORRECTED
        (Corrects number of dead to 30, not 13, in paragraph 1)
          because paragraph 1: 13 became 30

        paragraph 1: figure: "13" -> "30"
        """, result.out());
  }

  @Test
  void equalWiresAreNoChange() throws IOException {
    Result result = run("compare", file("a.txt", OLD), file("b.txt", OLD.replace("\n", "\r\n")));
    assertCode(0, result);
    assertContains("no change", result.out());
  }

  @Test
  void programsGetJson() throws IOException {
    Result result = run("compare", "--format", "json", file("a.txt", OLD), file("b.txt", NEW));
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("corrected", json.get("proposal").getAsString());
    JsonObject change = json.getAsJsonArray("changes").get(0).getAsJsonObject();
    assertEquals("figure", change.get("kind").getAsString());
    assertEquals(OLD.indexOf("13"), change.getAsJsonObject("old").get("start").getAsInt());
    assertEquals("30", change.getAsJsonObject("new").get("text").getAsString());
  }

  @Test
  void aPageShowsBothSideBySide() throws IOException {
    Result result = run("compare", "--format", "html", file("a.txt", OLD), file("b.txt", NEW));
    assertCode(1, result);
    assertTrue(result.out().startsWith("<!DOCTYPE html>"), result.out());
    assertContains("<del title=\"figure\">13</del>", result.out());
    assertContains("a.txt \u2192 b.txt", result.out());
  }

  @Test
  void notesAreCarriedOnlyWhenAskedFor() throws IOException {
    Path old = file("a.txt", OLD);
    Path issue = file("b.txt", NEW);
    new ReviewFile(old).save(new Review(List.of(note("bridge at Estery"), note("13 people"))), OLD);

    run("compare", old, issue);
    assertFalse(Files.exists(ReviewFile.beside(issue)));

    Result result = run("compare", "--carry-notes", old, issue);
    assertContains("Notes: 1 carried over, 0 moved and to be confirmed, 1 lost", result.out());
    assertContains("lost: \"13 people\"", result.out());
    assertEquals(2, new ReviewFile(issue).read(NEW).notes().size());
    assertEquals(2, new ReviewFile(old).read(OLD).notes().size());
  }

  @Test
  void withoutNotesNoFileIsMade() throws IOException {
    Path issue = file("b.txt", NEW);
    run("compare", "--carry-notes", file("a.txt", OLD), issue);
    assertFalse(Files.exists(ReviewFile.beside(issue)));
  }

  @Test
  void damagedNotesAreToldAndStay() throws IOException {
    Path old = file("a.txt", OLD);
    Path notes = file("a.txt.notes.jsonld", "{ no notes");
    Result result = run("compare", "--carry-notes", old, file("b.txt", NEW));
    assertCode(3, result);
    assertContains("cannot carry the notes over", result.err());
    assertEquals("{ no notes", Files.readString(notes));
  }

  @Test
  void aWireThatIsNotThereIsNamed() throws IOException {
    Result result = run("compare", file("a.txt", OLD), folder.resolve("gone.txt"));
    assertCode(3, result);
    assertContains("gone.txt", result.err());
  }

  @Test
  void oneWireIsTooFew() throws IOException {
    assertCode(2, run("compare", file("a.txt", OLD)));
  }

  private static Note note(String words) {
    int start = OLD.indexOf(words);
    return Note.of(Remark.of("Ada", Instant.parse("2024-05-04T10:00:00Z"), "Is this so?"),
        Optional.of(Anchor.of(OLD, new Span(start, start + words.length()))));
  }
}
