package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.review.reissue.CarryOver.Outcome;
import org.wiredesk.text.Span;

class CarryOverTest {

  private static final Instant MAY = Instant.parse("2024-05-01T10:00:00Z");

  @TempDir
  private Path folder;

  @Test
  void aNoteComesAlongWithItsWords() {
    CarryOver carried =
        carried(note("the river Semm left its banks"), "At least 13", "Officials said that at least 30");
    assertEquals(1, carried.count(Outcome.KEPT));
    Anchor anchor = only(carried).anchor().orElseThrow();
    assertEquals("the river Semm left its banks",
        anchor.span().of(Issues.second("At least 13", "Officials said that at least 30")));
  }

  @Test
  void aNoteGoesWithAParagraphThatMoved() {
    String last = Issues.LAST;
    String[] edits = {"\n" + last, "", "At least 13", last + "\nAt least 13"};
    CarryOver carried = carried(note("destroyed 2,400 houses"), edits);
    assertEquals("destroyed 2,400 houses", only(carried).anchor().orElseThrow().span().of(Issues.second(edits)));
    assertEquals(0, carried.count(Outcome.LOST));
  }

  @Test
  void aNoteOnAChangedFigureIsLostAndNotDropped() {
    CarryOver carried = carried(note("13 people were killed"), "At least 13", "At least 30");
    assertEquals(1, carried.count(Outcome.LOST));
    assertEquals("13 people were killed", only(carried).anchor().orElseThrow().exact());
    assertTrue(carried.carried().get(0).why().contains("figure"), carried.carried().get(0)::why);
  }

  @Test
  void aNoteOnWordsThatChangedALittleIsToBeConfirmed() {
    CarryOver carried = carried(note("Most of the dead were found in the district of Estery"),
        "Most of the dead were found", "Most of the dead had been found");
    assertEquals(1, carried.count(Outcome.MOVED));
    assertTrue(only(carried).isMoved());
  }

  @Test
  void anAnchorThatWasOutOfDateIsPutRightFirst() {
    Note early = note("the river Semm left its banks");
    Anchor stale = early.anchor().orElseThrow();
    Anchor shifted = Anchor.of("Slug/\n\n" + Issues.FIRST, stale.span().shift(7));
    CarryOver carried = CarryOver.of(new Review(List.of(early.at(shifted))), Issues.FIRST, Issues.FIRST);
    assertEquals(1, carried.count(Outcome.KEPT));
    assertEquals(stale.span(), only(carried).anchor().orElseThrow().span());
  }

  @Test
  void repliesAndNotesOnTheWholeWireComeAlong() {
    Note whole = Note.of(Remark.of("Ada", MAY, "Ask for the original."), Optional.empty());
    Reply reply = new Reply(Remark.of("Ivan", MAY, "Asked."), whole.id());
    CarryOver carried = CarryOver.of(new Review(List.of(whole, reply)), Issues.FIRST, "");
    assertEquals(List.of(reply), carried.review().replies(whole));
    assertEquals(1, carried.count(Outcome.KEPT));
  }

  @Test
  void carryingTwiceAddsNothingAndKeepsWhatWasSaidMeanwhile() {
    Note note = note("the river Semm left its banks");
    CarryOver first = carried(note, "At least 13", "At least 30");
    Note resolved = only(first).with(NoteStatus.RESOLVED, MAY.plusSeconds(60));
    Review later = first.review().with(resolved);
    Review again = carried(note, "At least 13", "At least 30").onto(later);
    assertEquals(List.of(resolved), again.notes());
  }

  @Test
  void theEarlierFileIsNotTouched() throws IOException {
    Path earlier = Files.writeString(folder.resolve("a.txt"), Issues.FIRST);
    String after = Issues.second("At least 13", "At least 30");
    Path issue = Files.writeString(folder.resolve("b.txt"), after);
    new ReviewFile(earlier).save(new Review(List.of(note("the river Semm"), note("13 people"))), Issues.FIRST);
    byte[] was = Files.readAllBytes(ReviewFile.beside(earlier));

    ReviewFile target = new ReviewFile(issue);
    CarryOver carried = CarryOver.of(new ReviewFile(earlier).read(Issues.FIRST), Issues.FIRST, after);
    target.save(carried.onto(target.read(after)), after);

    assertArrayEquals(was, Files.readAllBytes(ReviewFile.beside(earlier)));
    assertEquals(2, new ReviewFile(issue).read(after).notes().size());
  }

  @Test
  void everyEntryOfAThousandIsThereAfterwards() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int start = i % (Issues.FIRST.length() - 40);
      entries.add(Note.of(Remark.of("Ada", MAY, "note " + i),
          Optional.of(Anchor.of(Issues.FIRST, new Span(start, start + 40)))));
    }
    CarryOver carried = CarryOver.of(
        new Review(entries), Issues.FIRST, Issues.second("At least 13", "At least 30", "Dmitry", "Dmitri"));
    assertEquals(1_000, carried.review().notes().size());
    assertEquals(1_000, carried.count(Outcome.KEPT) + carried.count(Outcome.MOVED) + carried.count(Outcome.LOST));
    assertTrue(carried.count(Outcome.LOST) > 0 && carried.count(Outcome.KEPT) > 500);
  }

  private static Note note(String words) {
    int start = Issues.FIRST.indexOf(words);
    return Note.of(Remark.of("Ada", MAY, "Is this so?"),
        Optional.of(Anchor.of(Issues.FIRST, new Span(start, start + words.length()))));
  }

  private static CarryOver carried(Note note, String... edits) {
    return CarryOver.of(new Review(List.of(note)), Issues.FIRST, Issues.second(edits));
  }

  private static Note only(CarryOver carried) {
    return carried.review().notes().get(0);
  }
}
