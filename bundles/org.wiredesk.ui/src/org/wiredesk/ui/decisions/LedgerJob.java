package org.wiredesk.ui.decisions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.Engine;
import org.wiredesk.review.Decision;
import org.wiredesk.review.decisions.Ledger;
import org.wiredesk.review.decisions.LedgerLine;
import org.wiredesk.review.decisions.Mending;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/** Reads what was decided in the workspace, and adds it up. */
final class LedgerJob extends Job {

  /** Several files may change at once. */
  private static final long QUIET_MILLIS = 300;

  private final DecisionFiles files = new DecisionFiles();
  private final Map<CheckId, Optional<CheckInfo>> checks = new HashMap<>();
  private final Executor ui;
  private final Consumer<List<LedgerRow>> display;
  private volatile Map<CheckId, Integer> mended = Map.of();
  private volatile Map<Path, List<Decision>> open = Map.of();

  /** @param display called on the UI thread */
  LedgerJob(Executor ui, Consumer<List<LedgerRow>> display) {
    super(Messages.LedgerJob_name);
    this.ui = ui;
    this.display = display;
    setSystem(true);
  }

  /** Call on the UI thread. */
  void soon() {
    mended = MendedCounts.get().all();
    Map<Path, List<Decision>> now = new HashMap<>();
    LiveReviews.all().stream().filter(LiveReview::isLoaded).forEach(review ->
        path(review).ifPresent(path -> now.put(ReviewFile.beside(path), decisions(review))));
    open = now;
    schedule(QUIET_MILLIS);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      List<Decision> decisions = files.read(ResourcesPlugin.getWorkspace().getRoot(), open, monitor);
      List<LedgerLine> lines = Ledger.of(decisions, mended);
      CheckProfile profile = Checking.get().workspaceProfile();
      List<LedgerRow> rows = new ArrayList<>();
      for (LedgerLine line : lines) {
        Optional<CheckInfo> check = checks.computeIfAbsent(line.check(), id -> find(id, profile));
        rows.add(new LedgerRow(line, check, check.filter(info -> runs(info, profile)).isPresent()));
      }
      ui.execute(() -> display.accept(rows));
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    }
  }

  private static List<Decision> decisions(LiveReview review) {
    List<Decision> decisions = review.review().decisions();
    return decisions.stream().anyMatch(Mending::concerns)
        ? Mending.in(review.document().get(), decision -> review.place(decision).span()).told(decisions)
        : decisions;
  }

  private static Optional<Path> path(LiveReview review) {
    return review.wire().file().map(IFile::getLocationURI).or(review.wire()::uri)
        .filter(uri -> "file".equals(uri.getScheme())).map(Path::of);
  }

  /** LanguageTool, which takes its time to load, is asked only for its own. */
  private static Optional<CheckInfo> find(CheckId id, CheckProfile profile) {
    Engine engine = Checking.get().engine(Optional.empty());
    return engine.find(info -> info.id().equals(id), profile);
  }

  private static boolean runs(CheckInfo check, CheckProfile profile) {
    return !profile.disabled().contains(check.id())
        && (check.onByDefault() || profile.enabled().contains(check.id()));
  }
}
