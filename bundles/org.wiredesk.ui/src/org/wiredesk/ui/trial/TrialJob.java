package org.wiredesk.ui.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.trial.TrialResult.State;

/** Runs the rule at a place of a desk file over wires. Changes nothing, and switches nothing on. */
final class TrialJob extends Job {

  private static final long TELL_EVERY_NANOS = 150_000_000;

  private final DeskSource source;
  private final int offset;
  private final List<TrialWire> open;
  private final TrialScope scope;
  private final Executor ui;
  private final Consumer<TrialResult> display;
  private long told;

  /**
   * @param offset in the text of the source
   * @param display called on the UI thread, often
   */
  TrialJob(
      DeskSource source, int offset, List<TrialWire> open, TrialScope scope, Executor ui,
      Consumer<TrialResult> display) {
    super(Messages.TrialJob_name);
    this.source = source;
    this.offset = offset;
    this.open = open;
    this.scope = scope;
    this.ui = ui;
    this.display = display;
    setPriority(Job.LONG);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    TrialRule rule = TrialRule.at(source, offset);
    if (rule.isBroken()) {
      tell(TrialResult.broken(rule));
      return Status.OK_STATUS;
    }
    try {
      List<TrialWire> wires = Stream.concat(open.stream(), scope.files(openFiles()).stream()).toList();
      monitor.beginTask(NLS.bind(Messages.TrialJob_task, rule.name()), wires.size());
      return run(new Trial(rule, wires.size()), wires, monitor);
    } catch (CoreException e) {
      return e.getStatus();
    } finally {
      monitor.done();
    }
  }

  private IStatus run(Trial trial, List<TrialWire> wires, IProgressMonitor monitor) {
    trial.tryExamples(Checking.get().ruleTester());
    tell(trial.result(State.RUNNING));
    for (TrialWire wire : wires) {
      if (monitor.isCanceled()) {
        break;
      }
      monitor.subTask(wire.name());
      tryOn(wire, trial, monitor);
      tellSometimes(trial);
      monitor.worked(1);
    }
    tell(trial.result(monitor.isCanceled() ? State.STOPPED : State.DONE));
    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  private static void tryOn(TrialWire wire, Trial trial, IProgressMonitor monitor) {
    try {
      trial.tryOn(wire, monitor);
    } catch (CoreException | IOException e) {
      trial.unread(wire);
      ILog.of(TrialJob.class).warn(wire.name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private List<IFile> openFiles() {
    return open.stream().map(wire -> wire.place().file()).flatMap(Optional::stream)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void tellSometimes(Trial trial) {
    if (System.nanoTime() - told > TELL_EVERY_NANOS) {
      tell(trial.result(State.RUNNING));
    }
  }

  private void tell(TrialResult result) {
    told = System.nanoTime();
    ui.execute(() -> display.accept(result));
  }
}
