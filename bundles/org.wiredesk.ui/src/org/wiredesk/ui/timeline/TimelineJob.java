package org.wiredesk.ui.timeline;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.timeline.DrawnTimeline;
import org.wiredesk.engine.timeline.Timeline;

/** Makes the timeline of a report: for a long wire that is more than the UI thread should do between two keys. */
final class TimelineJob extends Job {

  private final BiConsumer<CheckReport, DrawnTimeline> display;
  private final Executor ui;
  private volatile CheckReport newest;
  /** Most reports only tell more findings of other kinds, and the timeline stays the same object. */
  private DrawnTimeline last = DrawnTimeline.EMPTY;

  /**
   * @param display called on the UI thread
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  TimelineJob(BiConsumer<CheckReport, DrawnTimeline> display, Executor ui) {
    super(Messages.TimelineJob_name);
    this.display = display;
    this.ui = ui;
    setSystem(true);
    setPriority(Job.SHORT);
  }

  /**
   * Call on the UI thread. Reports that come while it is at work wait, all but the newest in vain; whoever displays has
   * to look whether the answer is still wanted.
   */
  void read(CheckReport report) {
    newest = report;
    schedule();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    CheckReport mine = newest;
    Timeline timeline = Timeline.of(mine);
    if (!timeline.equals(last.timeline())) {
      last = DrawnTimeline.of(timeline);
    }
    DrawnTimeline drawn = last;
    ui.execute(() -> display.accept(mine, drawn));
    return Status.OK_STATUS;
  }
}
