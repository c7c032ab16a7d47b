package org.wiredesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final Instant NOW = Instant.parse("2024-03-14T09:00:00Z");

  @Test
  void anAnswerThatWasTakenBackIsKeptAndNotShown() {
    Note note = Note.of(Remark.of("Ann", NOW, "When?"), Optional.empty());
    Reply stays = new Reply(Remark.of("Bea", NOW.plusSeconds(1), "In March."), note.id());
    Reply taken = new Reply(Remark.of("Bea", NOW.plusSeconds(2), "In May."), note.id());
    Reply withdrawn = taken.with(taken.remark().withText("", NOW.plusSeconds(3)));
    Review review = new Review(List.of(note, stays, taken, withdrawn));
    assertEquals(List.of(stays), review.replies(note));
    assertEquals(List.of(note, stays, withdrawn), review.entries());
  }
}
