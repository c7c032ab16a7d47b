package org.wiredesk.ui.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;

/** What was decided on one project, as its file has it. To be used on the UI thread; files are touched in jobs. */
final class ProjectReview {

  private final Path path;
  private final ReviewFile file;
  private final Executor ui;
  private final Runnable changed;
  private Review review = Review.EMPTY;
  /** The time of the file when it was last read. */
  private volatile Optional<FileTime> seen = Optional.empty();
  /** Changes that are on their way into the file. */
  private int saving;

  /** @param changed called on the UI thread when something else is decided than before */
  ProjectReview(Path path, Executor ui, Runnable changed) {
    this.path = path;
    this.file = ReviewFile.ofProject(path);
    this.ui = ui;
    this.changed = changed;
  }

  List<Decision> decisions() {
    return review.decisions();
  }

  Review review() {
    return review;
  }

  /** Reads the file; listeners hear when it says something new. */
  void read() {
    seen = Optional.empty();
    readIfChanged();
  }

  /** The same unless the file is as it was when it was last read. */
  void readIfChanged() {
    job(Messages.ProjectReview_reading, monitor -> {
      Optional<FileTime> time = file.time();
      if (seen.isPresent() && seen.equals(time)) {
        return;
      }
      seen = time;
      try {
        Review read = file.read("");
        ui.execute(() -> show(saving == 0 ? read : review.mergedWith(read)));
      } catch (IOException e) {
        ILog.of(ProjectReview.class).error(e.getMessage(), e);
      }
    });
  }

  /** Holds at once, and is then saved. */
  void put(Decision decision) {
    Review wanted = review.with(decision);
    saving++;
    show(wanted);
    job(Messages.ProjectReview_saving, monitor -> {
      try {
        Review merged = file.save(wanted, "");
        showInWorkspace();
        ui.execute(() -> saved(merged));
      } catch (IOException e) {
        ui.execute(() -> unsaved(e));
      }
    });
  }

  private void saved(Review merged) {
    saving--;
    show(saving == 0 ? merged : review.mergedWith(merged));
  }

  /** It holds until the workbench ends. */
  private void unsaved(IOException e) {
    saving--;
    StatusManager.getManager().handle(
        Status.error(NLS.bind(Messages.ProjectReview_unsaved, path), e), StatusManager.SHOW | StatusManager.LOG);
  }

  private void show(Review now) {
    if (!now.equals(review)) {
      review = now;
      changed.run();
    }
  }

  private void showInWorkspace() {
    for (IFile shown : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
      try {
        shown.getParent().refreshLocal(IResource.DEPTH_ONE, null);
      } catch (CoreException e) {
        ILog.of(ProjectReview.class).log(e.getStatus());
      }
    }
  }

  private static void job(String name, ICoreRunnable work) {
    Job job = Job.createSystem(name, work);
    job.setPriority(Job.SHORT);
    job.schedule();
  }
}
