package org.wiredesk.ui.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.report.score.ScoreProfileFile;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.score.FolderScores.Scored;

/**
 * Scores the reviewed wires of a folder as they are saved. What it knows of a wire it keeps until the wire, what was
 * said of it or its project's profile and decisions change, and until another folder is scored.
 */
final class ScoresJob extends Job {

  /** Several files may change at once. */
  private static final long QUIET_MILLIS = 300;

  private final Executor ui;
  private final Consumer<FolderScores> display;
  private final Map<Path, Known> known = new HashMap<>();
  private volatile Optional<IContainer> folder = Optional.empty();

  /** What a score depends on, by when it was changed, and the score itself. */
  private record Known(List<FileTime> basis, Scored scored) {}

  /** @param display called on the UI thread, also with what is known halfway */
  ScoresJob(Executor ui, Consumer<FolderScores> display) {
    super(Messages.ScoresJob_name);
    this.ui = ui;
    this.display = display;
  }

  void score(IContainer wanted) {
    folder = Optional.of(wanted);
    cancel();
    schedule(QUIET_MILLIS);
  }

  /** Looks again at the folder it was last asked for. */
  void again() {
    folder.ifPresent(this::score);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    IContainer mine = folder.orElseThrow();
    List<WireResource> wires = WireResource.in(List.of(mine));
    List<WireResource> reviewed =
        wires.stream().filter(wire -> Files.exists(ReviewFile.beside(wire.path()))).toList();
    SubMonitor progress = SubMonitor.convert(monitor, reviewed.size());
    SavedReviews reviews = new SavedReviews();
    List<Scored> scores = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (WireResource wire : reviewed) {
      if (progress.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      progress.subTask(wire.name());
      try {
        scores.add(scored(wire, reviews));
      } catch (IOException e) {
        problems.add(NLS.bind(Messages.ScoresJob_problem, wire.name(), e.getMessage()));
      }
      progress.worked(1);
    }
    FolderScores result = new FolderScores(mine, wires.size(), scores, problems);
    known.keySet().retainAll(reviewed.stream().map(WireResource::path).collect(Collectors.toSet()));
    ui.execute(() -> show(mine, result));
    return Status.OK_STATUS;
  }

  private void show(IContainer mine, FolderScores result) {
    if (folder.filter(mine::equals).isPresent()) {
      display.accept(result);
    }
  }

  private Scored scored(WireResource wire, SavedReviews reviews) throws IOException {
    List<FileTime> basis = basis(wire.path());
    Known last = known.get(wire.path());
    if (last != null && last.basis.equals(basis)) {
      return last.scored;
    }
    // What was accepted counts also where the original cannot be read: the score need not tell of that.
    Scored scored = new Scored(
        wire.file(), reviews.read(wire, (report, profile) -> Claims.NONE, unread -> { }).score());
    known.put(wire.path(), new Known(basis, scored));
    return scored;
  }

  private static List<FileTime> basis(Path wire) throws IOException {
    List<FileTime> times = new ArrayList<>();
    times.add(Files.getLastModifiedTime(wire));
    times.add(Files.getLastModifiedTime(ReviewFile.beside(wire)));
    for (Optional<Path> file : List.of(ScoreProfileFile.nearest(wire), ProjectDecisions.nearest(wire))) {
      if (file.isPresent()) {
        times.add(Files.getLastModifiedTime(file.get()));
      }
    }
    return times;
  }
}
