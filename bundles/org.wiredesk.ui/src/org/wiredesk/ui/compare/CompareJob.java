package org.wiredesk.ui.compare;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;

/** Reads two issues of a wire, as far as no editor has them open, and compares them. */
final class CompareJob extends Job {

  /** What came of it: a result, or in words why there is none. */
  record Outcome(Optional<CompareResult> result, String trouble) {}

  private final CompareInput input;
  private final Optional<String> openEarlier;
  private final Optional<String> openIssue;
  private final Executor ui;
  private final Consumer<Outcome> display;

  /**
   * Call on the UI thread, whose texts of open editors it takes.
   *
   * @param display called by {@code ui}, once
   */
  CompareJob(CompareInput input, Executor ui, Consumer<Outcome> display) {
    super(NLS.bind(Messages.CompareJob_name, input.issue().getFileName()));
    this.input = input;
    this.openEarlier = WireText.open(input.earlier());
    this.openIssue = WireText.open(input.issue());
    this.ui = ui;
    this.display = display;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    try {
      WireText earlier = read(input.earlier(), openEarlier);
      WireText issue = read(input.issue(), openIssue);
      Comparison comparison = Comparison.of(earlier.wire(), issue.wire(), monitor::isCanceled);
      tell(new Outcome(
          Optional.of(new CompareResult(earlier, issue, comparison, Proposal.of(comparison))), ""));
      return Status.OK_STATUS;
    } catch (CancellationException stopped) {
      tell(new Outcome(Optional.empty(), Messages.CompareJob_stopped));
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      tell(new Outcome(Optional.empty(), e.getMessage()));
      return Status.OK_STATUS;
    } finally {
      monitor.done();
    }
  }

  private static WireText read(Path path, Optional<String> open) throws IOException {
    try {
      return WireText.read(path, open);
    } catch (NoSuchFileException gone) {
      throw new IOException(NLS.bind(Messages.CompareJob_gone, path), gone);
    }
  }

  private void tell(Outcome outcome) {
    ui.execute(() -> display.accept(outcome));
  }
}
