package org.wiredesk.cli;

import java.io.IOException;
import java.util.Optional;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.report.export.ScoredReview;

/** Reads the reviews of many wires, as many at a time as there are processors, and delivers them in their order. */
final class ReviewBatch {

  /** More would only hold more wires in memory. */
  private static final int MAX_WORKERS = 4;

  private final ReviewReader reader;
  private final Messages messages;
  private boolean failed;
  private boolean belowScore;

  /** Takes one review after the other. */
  interface Delivery {
    void deliver(WireFile file, ScoredReview review) throws IOException;
  }

  /** Either a review or the reason why there is none. */
  private record Outcome(WireFile file, Optional<ScoredReview> review, Optional<Throwable> trouble) {}

  ReviewBatch(ReviewReader reader, Messages messages) {
    this.reader = reader;
    this.messages = messages;
  }

  /**
   * Reads all and says on stderr what could not be.
   *
   * @return the exit code
   * @throws IOException if the delivery fails
   */
  int run(WireFiles files, Delivery delivery) throws IOException {
    files.problems().forEach(this::complain);
    int workers = Math.min(MAX_WORKERS, Runtime.getRuntime().availableProcessors());
    try (Progress progress = messages.progress(files.files().size())) {
      InOrder.forEach(files.files(), workers, this::read, outcome -> {
        progress.pause();
        deliver(outcome, delivery);
        progress.step();
      });
    }
    if (failed) {
      return ExitCode.SOME_FAILED;
    }
    return belowScore ? ExitCode.BELOW_SCORE : ExitCode.NOTHING_FOUND;
  }

  private Outcome read(WireFile file) {
    try {
      return new Outcome(file, Optional.of(reader.read(file)), Optional.empty());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Outcome(file, Optional.empty(), Optional.of(e));
    }
  }

  private void deliver(Outcome outcome, Delivery delivery) throws IOException {
    String name = outcome.file().name();
    outcome.trouble().ifPresent(e -> {
      complain(PlainWords.of(name, e));
      messages.debug(e);
    });
    if (outcome.review().isPresent()) {
      ScoredReview review = outcome.review().get();
      for (Failure failure : review.wire().wire().report().failures()) {
        complain(name + ": " + failure.source() + " broke, the other checks went on: " + failure.message());
        messages.debug(failure.cause());
      }
      belowScore |= !review.score().card().passes();
      delivery.deliver(outcome.file(), review);
    }
  }

  private void complain(String problem) {
    failed = true;
    messages.say(problem);
  }
}
