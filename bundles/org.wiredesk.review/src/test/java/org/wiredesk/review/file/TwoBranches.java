package org.wiredesk.review.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;

/** The reviews of one wire on two branches that part from a common one, with random additions and changes on each. */
final class TwoBranches {

  static final String TEXT = "Envoys met on the lake. They called it useful and went home by the evening train. "
      + "The ministry will publish the minutes in June, when both houses sit again.";

  private static final List<String> NAMES = List.of(
      "Ada Brandt", "Bela Costa", "Cem Duran", "Dora Ek", "Emil Fox", "Flora Gray", "Georg Holm", "Hana Ito", "Ivan Jung",
      "Jana Kral", "Karim Lund", "Lena Moor", "Milan Nagy", "Nora Olsen", "Omar Pohl", "Petra Quist", "Rosa Stern",
      "Samir Toth", "Tilda Umar", "Vera Wolff");

  private final Random random;
  private final boolean changes;
  private final Review base;
  private final Review ours;
  private final Review theirs;
  private Instant now = Instant.parse("2024-05-03T10:00:00Z");

  /**
   * @param common what both have, to which a third person adds notes
   * @param changes whether what is common is changed and answered, not only added to
   */
  TwoBranches(Review common, int notes, boolean changes, Random random) {
    this.random = random;
    this.changes = changes;
    this.now = common.entries().stream().map(entry -> entry.remark().modified()).max(Instant::compareTo).orElse(now);
    int third = random.nextInt(NAMES.size());
    Review review = common;
    for (int i = 0; i < notes; i++) {
      review = review.with(note(NAMES.get(random.nextInt(3) == 0 ? random.nextInt(NAMES.size()) : third)));
    }
    base = review;
    int first = random.nextInt(NAMES.size());
    int second = (first + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
    ours = reviewed(NAMES.get(first));
    theirs = reviewed(NAMES.get(second));
  }

  private Review reviewed(String author) {
    Review review = base;
    int additions = 1 + random.nextInt(5);
    for (int i = 0; i < additions; i++) {
      review = review.with(note(author));
    }
    for (Note note : changes ? base.notes() : List.<Note>of()) {
      review = switch (random.nextInt(8)) {
        case 0 -> review.with(note.with(NoteStatus.RESOLVED, later()));
        case 1 -> review.with(note.as(Optional.of(MqmCategory.MISTRANSLATION), Severity.MAJOR, later()));
        case 2 -> review.with(note.with(note.remark().withText("Changed by " + author + ".", later())));
        case 3 -> review.with(new Reply(new Remark(id(), author, later(), now, "Yes."), note.id()));
        default -> review;
      };
    }
    return review;
  }

  private Note note(String author) {
    int start = random.nextInt(TEXT.length() - 20);
    Anchor anchor = Anchor.of(TEXT, new Span(start, start + 1 + random.nextInt(20)));
    return Note.of(
        new Remark(id(), author, later(), now, author + " doubts this at " + now + "."), Optional.of(anchor));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Instant later() {
    now = now.plusSeconds(1 + random.nextInt(100));
    return now;
  }

  Review base() {
    return base;
  }

  Review ours() {
    return ours;
  }

  Review theirs() {
    return theirs;
  }
}
