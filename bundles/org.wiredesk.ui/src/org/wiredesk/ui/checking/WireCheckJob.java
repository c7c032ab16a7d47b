package org.wiredesk.ui.checking;

import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;

/**
 * Checks the text of one wire, again after each change. Works on a snapshot; what it finds is shown only if the text is
 * still the same then, also what it finds on the way.
 */
public final class WireCheckJob extends Job {

  /** A check begins when the text has been left alone for so long. */
  static final long QUIET_MILLIS = 400;

  private final WireChecker checker;
  private final Executor ui;
  private final ReportDisplay display;

  /** Written on the UI thread. */
  private volatile Snapshot newest = new Snapshot("");

  /** A text at a moment; two snapshots of one text are different ones. */
  private static final class Snapshot {
    final String text;

    Snapshot(String text) {
      this.text = text;
    }
  }

  /** @param ui runs what it is given on the UI thread, in the order it is given */
  public WireCheckJob(String name, WireChecker checker, Executor ui, ReportDisplay display) {
    super(name);
    this.checker = checker;
    this.ui = ui;
    this.display = display;
    setPriority(Job.LONG);
  }

  /** Call on the UI thread, with the text after it has changed. */
  public void textChanged(String text) {
    check(text, QUIET_MILLIS);
  }

  /** Call on the UI thread: checks without waiting for quiet. */
  public void checkNow(String text) {
    check(text, 0);
  }

  /** Call on the UI thread: until the text is told nothing is shown. */
  public void outdated() {
    newest = new Snapshot("");
    cancel();
  }

  private void check(String text, long delayMillis) {
    newest = new Snapshot(text);
    cancel();
    schedule(delayMillis);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Snapshot mine = newest;
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    try {
      NormalizedText text = NormalizedText.of(mine.text);
      CheckReport report = checker.check(text, new Follower(mine, text, monitor));
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      displayUnlessStale(mine, () -> display.show(report, text));
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (RuntimeException | LinkageError e) {
      ILog.of(WireCheckJob.class).error(getName() + " failed.", e);
      displayUnlessStale(mine, () -> display.failed(e));
    } finally {
      monitor.done();
    }
    return Status.OK_STATUS;
  }

  /** The test is made on the UI thread, where {@code newest} is written: nothing comes between test and display. */
  private void displayUnlessStale(Snapshot mine, Runnable show) {
    ui.execute(() -> {
      if (mine == newest) {
        show.run();
      }
    });
  }

  private final class Follower implements CheckListener {

    private final Snapshot mine;
    private final NormalizedText text;
    private final IProgressMonitor monitor;

    Follower(Snapshot mine, NormalizedText text, IProgressMonitor monitor) {
      this.mine = mine;
      this.text = text;
      this.monitor = monitor;
    }

    @Override
    public void soFar(CheckReport report) {
      List<String> pending = report.pending();
      monitor.subTask(String.join(", ", pending));
      displayUnlessStale(mine, () -> display.show(report, text));
    }

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled() || mine != newest;
    }
  }
}
