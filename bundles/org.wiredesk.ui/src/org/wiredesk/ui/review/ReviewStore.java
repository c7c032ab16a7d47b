package org.wiredesk.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.WireReaders;

/** Reads and saves the review of one wire, off the UI thread and one after the other. */
final class ReviewStore extends Job {

  /** Told on the UI thread of what was done. */
  interface Display {

    /** @param text of the wire's file, in which the anchors have their positions; empty when it cannot be read */
    void read(Review review, Optional<String> text);

    /** @param merged {@code sent} with what others have written meanwhile */
    void saved(Review asked, Review sent, Review merged);

    /** Reading failed. */
    void unread(ReviewProblem problem);

    /** What was asked to be saved is not in the file. */
    void unsaved(ReviewProblem problem);
  }

  private static final long LONGEST_FINISH_MILLIS = 5_000;

  private record Request(Renewal renewal, Runnable done) {}

  private final Path wire;
  private final ReviewFile file;
  private final RescueCopy rescue;
  private final Executor ui;
  private final Display display;
  private final Runnable written;

  private boolean toRead;
  private boolean toCompare;
  private Optional<FileTime> seen = Optional.empty();
  private Optional<Request> toSave = Optional.empty();
  private String lastText = "";

  /**
   * @param written is called after the file was written, off the UI thread
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  ReviewStore(Path wire, Executor ui, Display display, Runnable written) {
    super(NLS.bind(Messages.ReviewStore_name, wire.getFileName()));
    this.wire = wire;
    this.file = new ReviewFile(wire);
    this.rescue = RescueCopy.of(wire);
    this.ui = ui;
    this.display = display;
    this.written = written;
    setSystem(true);
    setPriority(Job.SHORT);
  }

  Path path() {
    return file.path();
  }

  synchronized void read() {
    toRead = true;
    schedule();
  }

  /** Reads it again unless the file is as it was when last read or saved. */
  synchronized void readIfChanged() {
    toCompare = true;
    schedule();
  }

  /** Waits until what is to be saved is saved, at most for a few seconds. */
  void finish() {
    try {
      if (isToSave()) {
        join(LONGEST_FINISH_MILLIS, new NullProgressMonitor());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Or is being saved. */
  private synchronized boolean isToSave() {
    return toSave.isPresent() || getState() == RUNNING;
  }

  /**
   * Of several that come before the job is at it, the last is saved.
   *
   * @param done is called on the UI thread when it is in the file
   */
  synchronized void save(Renewal review, Runnable done) {
    toSave = Optional.of(new Request(review, done));
    schedule();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    if (takeReading()) {
      load();
    }
    takeSaving().ifPresent(this::store);
    return Status.OK_STATUS;
  }

  private synchronized boolean takeReading() {
    boolean read = toRead || toCompare && !file.time().equals(seen);
    toRead = false;
    toCompare = false;
    return read;
  }

  private synchronized Optional<Request> takeSaving() {
    Optional<Request> save = toSave;
    toSave = Optional.empty();
    return save;
  }

  private void load() {
    Optional<String> text = wireText();
    lastText = text.orElse(lastText);
    see();
    Review rescued = rescue.read(lastText);
    try {
      Review review = file.read(lastText);
      ui.execute(() -> display.read(review, text));
    } catch (IOException e) {
      ReviewProblem problem = ReviewProblem.reading(file.path(), e);
      ui.execute(() -> display.unread(problem));
    }
    if (!rescued.entries().isEmpty()) {
      store(new Request(Renewal.none(rescued), () -> { }));
    }
  }

  private void store(Request request) {
    Renewal renewal = request.renewal();
    Review review = renewal.run();
    lastText = renewal.text().or(this::wireText).orElse(lastText);
    try {
      Review merged = file.save(review, lastText);
      see();
      rescue.delete();
      ui.execute(() -> {
        request.done().run();
        display.saved(renewal.review(), review, merged);
      });
      written.run();
    } catch (IOException e) {
      ReviewProblem problem = ReviewProblem.saving(file.path(), e, rescue.write(review, lastText));
      ui.execute(() -> display.unsaved(problem));
    }
  }

  private synchronized void see() {
    seen = file.time();
  }

  /** As it stands in the file; a file that is no wire any more has no text to count in. */
  private Optional<String> wireText() {
    try {
      return Optional.of(WireReaders.read(wire).text());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
