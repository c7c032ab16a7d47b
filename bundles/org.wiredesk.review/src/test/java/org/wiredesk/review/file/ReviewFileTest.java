package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Way;
import org.wiredesk.text.Span;

class ReviewFileTest {

  private static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");
  private static final String TEXT = "\uD83D\uDE00 Envoys met. They called it \u201Cuseful\u201D and went home.";

  @TempDir
  private Path folder;
  private ReviewFile file;

  @BeforeEach
  void placeFile() throws IOException {
    Files.writeString(folder.resolve("story.txt"), TEXT);
    file = new ReviewFile(folder.resolve("story.txt"));
  }

  @Test
  void whatWasSavedIsReadAgain() throws IOException {
    Note note = note("useful", "Check against the original.")
        .as(Optional.of(MqmCategory.MISTRANSLATION), Severity.MAJOR, NOW.plusSeconds(5))
        .suggesting(Optional.of("helpful"), NOW.plusSeconds(6))
        .with(NoteStatus.QUERY, NOW.plusSeconds(7))
        .from(new CheckId("phrasing-back-translated-quotation"));
    Note onAll = Note.of(Remark.of("Ann", NOW, "Good wire.\nSecond line."), Optional.empty());
    Reply reply = new Reply(Remark.of("Ben", NOW.plusSeconds(60), "Asked."), note.id());
    Review review = Review.EMPTY.with(note).with(reply).with(onAll);

    file.save(review, TEXT);

    assertEquals(review, new ReviewFile(folder.resolve("story.txt")).read(TEXT));
    assertEquals(List.of(reply), review.replies(note));
  }

  @Test
  void decisionsAndVerdictsAreReadAgain() throws IOException {
    Optional<Anchor> useful = note("useful", "").anchor();
    FindingKey finding = new FindingKey(
        new CheckId("phrasing-back-translated-quotation"), "useful", "They called it \"useful\".", List.of("met"));
    Decision dismissed = new Decision(
        Remark.of("Ann", NOW, "Said in English."), Verdict.DISMISSED, Scope.WIRE, finding, Optional.empty(), useful);
    Decision verified = new Decision(
        Remark.of("Ann", NOW, ""), Verdict.VERIFIED, Scope.PROJECT, finding, Optional.of("https://example.org/a"),
        Optional.empty());
    Tick tick = new Tick(
        Remark.of("Ben", NOW, "So does the agenda."), Tick.Verdict.TRUE, useful, Optional.of("the agenda"));
    Review review = Review.EMPTY.with(dismissed).with(verified).with(tick)
        .with(verified.with(Verdict.WITHDRAWN, NOW.plusSeconds(1)));

    file.save(review, TEXT);
    file.save(file.read(TEXT), TEXT);

    Review read = new ReviewFile(folder.resolve("story.txt")).read(TEXT);
    assertEquals(review, read);
    assertEquals(List.of(dismissed), read.decisions());
    assertEquals(List.of(tick), read.ticks());
    assertEquals(List.of(), read.notes());
  }

  @Test
  void aMovedNoteStaysMovedUntilItIsConfirmed() throws IOException {
    String later = TEXT.replace("and went", "and then went");
    Note note = note("called it \u201Cuseful\u201D and went home", "Who?");
    Anchoring anchoring = Anchoring.in(later);
    Found place = assertInstanceOf(Found.class, anchoring.place(note.anchor().orElseThrow()));
    Note moved = note.at(anchoring.move(note.anchor().orElseThrow(), place));
    assertTrue(moved.isMoved());
    file.save(Review.EMPTY.with(moved), later);

    Note read = new ReviewFile(folder.resolve("story.txt")).read(later).notes().get(0);
    assertTrue(read.isMoved());
    Move told = read.anchor().flatMap(Anchor::moved).orElseThrow();
    assertEquals("called it \u201Cuseful\u201D and went home", told.was());
    assertEquals(Way.ALIKE, told.way());

    file.save(Review.EMPTY.with(read.confirmed(NOW.plusSeconds(9))), later);
    assertFalse(Files.readString(file.path()).contains("moved"));
    Review withAnOldCopy = Review.EMPTY.with(moved).mergedWith(file.read(later));
    assertFalse(withAnOldCopy.notes().get(0).isMoved());
  }

  @Test
  void positionsInTheFileCountCharacters() throws IOException {
    file.save(Review.EMPTY.with(note("useful", "x")), TEXT);
    int units = TEXT.indexOf("useful");
    assertTrue(Files.readString(file.path()).contains("\"start\": " + (units - 1)), Files.readString(file.path()));
  }

  @Test
  void thereIsNoFileUntilSomethingIsSaid() throws IOException {
    assertEquals(Review.EMPTY, file.read(TEXT));
    assertFalse(Files.exists(file.path()));
  }

  @Test
  void whatOthersWroteMeanwhileStays() throws IOException {
    Note first = note("useful", "first");
    file.save(Review.EMPTY.with(first), TEXT);
    ReviewFile other = new ReviewFile(folder.resolve("story.txt"));
    Review theirs = other.read(TEXT).with(note("Envoys", "second"));
    other.save(theirs.with(first.with(first.remark().withText("changed", NOW.plusSeconds(9)))), TEXT);

    Review now = file.save(Review.EMPTY.with(first).with(note("home", "third")), TEXT);

    assertEquals(3, now.notes().size());
    assertTrue(now.notes().stream().anyMatch(note -> note.remark().text().equals("changed")));
  }

  @Test
  void whatWeDoNotKnowIsKept() throws IOException {
    Files.writeString(file.path(), """
        {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "label": "ours",
         "items": [
           {"id": "http://other.example/1", "type": "Annotation", "motivation": "commenting", "rights": "CC0",
            "creator": {"id": "http://other.example/me", "name": "Ann"}, "created": "2024-05-03T12:00:00+02:00",
            "body": [{"type": "TextualBody", "value": "Hm."}, {"type": "Image", "id": "http://other.example/i"}],
            "target": {"source": "story.txt", "styleClass": "red",
                       "selector": {"type": "TextQuoteSelector", "exact": "useful"}}},
           {"id": "http://other.example/2", "type": "Annotation", "motivation": "bookmarking", "target": "story.txt"}]}
        """);
    Review read = file.read(TEXT);
    assertEquals(List.of("Hm."), read.notes().stream().map(note -> note.remark().text()).toList());
    assertEquals(Instant.parse("2024-05-03T10:00:00Z"), read.notes().get(0).remark().created());

    file.save(read.with(note("home", "mine")), TEXT);

    String json = Files.readString(file.path());
    for (String kept : List.of("\"rights\": \"CC0\"", "http://other.example/1", "http://other.example/me",
        "http://other.example/i", "bookmarking", "\"label\": \"ours\"", "\"styleClass\": \"red\"")) {
      assertTrue(json.contains(kept), () -> kept + " is gone from " + json);
    }
    assertEquals(2, file.read(TEXT).notes().size());
  }

  @Test
  void bothSidesOfAConflictAreRead() throws IOException {
    file.save(Review.EMPTY.with(note("useful", "ours")), TEXT);
    String ours = Files.readString(file.path());
    Files.delete(file.path());
    new ReviewFile(folder.resolve("story.txt")).save(Review.EMPTY.with(note("home", "theirs")), TEXT);
    String theirs = Files.readString(file.path());
    int from = ours.indexOf("  \"items\"");
    Files.writeString(file.path(), ours.substring(0, from) + "<<<<<<< HEAD\n" + ours.substring(from)
        + "||||||| base\n  \"items\": []\n}\n=======\n" + theirs.substring(from) + ">>>>>>> theirs\n");

    Review read = file.read(TEXT);
    assertEquals(2, read.notes().size());
    file.save(read, TEXT);
    assertFalse(Files.readString(file.path()).contains("<<<<<<<"));
    assertEquals(2, file.read(TEXT).notes().size());
  }

  @Test
  void aDamagedFileIsToldAndSetAside() throws IOException {
    for (String damage : List.of("{\"items\": [ {\"id\":", "hello", "[]", "[".repeat(100_000), "\u0000")) {
      Files.writeString(file.path(), damage);
      assertThrows(DamagedReviewException.class, () -> file.read(TEXT), damage);
      assertEquals(damage, Files.readString(file.path()));
      new ReviewFile(folder.resolve("story.txt")).save(Review.EMPTY.with(note("home", "mine")), TEXT);
      assertEquals(1, file.read(TEXT).notes().size());
    }
    assertEquals("hello", Files.readString(folder.resolve("story.txt.notes.jsonld.damaged-2")));
  }

  @Test
  void manyWritersLoseNothing() throws Exception {
    int writers = 8;
    int each = 12;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<?>> running = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      String author = "writer " + w;
      running.add(threads.submit(() -> {
        ReviewFile own = new ReviewFile(folder.resolve("story.txt"));
        Review review = own.read(TEXT);
        for (int i = 0; i < each; i++) {
          review = own.save(review.with(Note.of(Remark.of(author, NOW, "note " + i), Optional.empty())), TEXT);
        }
        return null;
      }));
    }
    for (Future<?> writer : running) {
      writer.get();
    }
    threads.shutdown();
    assertEquals(writers * each, file.read(TEXT).notes().size());
  }

  @Test
  void theSameReviewIsWrittenTheSame() throws IOException {
    Review review = Review.EMPTY.with(note("useful", "one")).with(note("home", "two")).with(note("Envoys", "three"));
    file.save(review, TEXT);
    String first = Files.readString(file.path());
    ReviewFile other = new ReviewFile(folder.resolve("story.txt"));
    other.save(other.read(TEXT), TEXT);
    assertEquals(first, Files.readString(file.path()));
  }

  private static Note note(String words, String text) {
    int at = TEXT.indexOf(words);
    return Note.of(
        Remark.of("Ann", NOW, text), Optional.of(Anchor.of(TEXT, new Span(at, at + words.length()))));
  }
}
