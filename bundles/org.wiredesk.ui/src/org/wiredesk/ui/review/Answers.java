package org.wiredesk.ui.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;

/** The replies of a review by note, found once for each state of it: they are asked for with each row of a view. */
final class Answers {

  private Map<UUID, List<Reply>> byNote = Map.of();
  private Review answered = Review.EMPTY;

  /** Those to a note that were not taken back, the oldest first. */
  List<Reply> to(Note note, Review review) {
    if (answered != review) {
      byNote = review.entries().stream()
          .filter(Reply.class::isInstance).map(Reply.class::cast).filter(reply -> !reply.isWithdrawn())
          .collect(Collectors.groupingBy(Reply::to));
      answered = review;
    }
    return byNote.getOrDefault(note.id(), List.of());
  }
}
