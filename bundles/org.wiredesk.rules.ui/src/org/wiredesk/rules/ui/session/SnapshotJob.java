package org.wiredesk.rules.ui.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works something out in the background, again after each change, and shows it only if nothing changed meanwhile. */
final class SnapshotJob<R> extends Job {

  private final long quietMillis;
  private final Function<IProgressMonitor, R> work;
  private final Executor ui;
  private final Consumer<R> display;

  /** Written on the UI thread; another object after each change. */
  private volatile Object newest = new Object();

  /**
   * @param quietMillis how long things must be left alone before the work begins
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  SnapshotJob(String name, long quietMillis, Function<IProgressMonitor, R> work, Executor ui, Consumer<R> display) {
    super(name);
    this.quietMillis = quietMillis;
    this.work = work;
    this.ui = ui;
    this.display = display;
    setSystem(true);
    setPriority(Job.SHORT);
  }

  /** Call on the UI thread. */
  void changed() {
    start(quietMillis);
  }

  /** Call on the UI thread: begins without waiting for quiet. */
  void start() {
    start(0);
  }

  /** Call on the UI thread: what is being worked out is not shown any more. */
  void stop() {
    newest = new Object();
    cancel();
  }

  private void start(long delayMillis) {
    stop();
    schedule(delayMillis);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Object mine = newest;
    try {
      R result = work.apply(monitor);
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      displayUnlessStale(mine, result);
    } catch (RuntimeException | LinkageError e) {
      ILog.of(SnapshotJob.class).error(getName() + " failed.", e);
    }
    return Status.OK_STATUS;
  }

  /** The test is made on the UI thread, where {@code newest} is written: nothing comes between test and display. */
  private void displayUnlessStale(Object mine, R result) {
    ui.execute(() -> {
      if (mine == newest) {
        display.accept(result);
      }
    });
  }
}
