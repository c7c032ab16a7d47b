package org.wiredesk.ui.claims;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.facts.ConfirmedFacts;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.WirePlace;

/** Reads the claims of a checked wire off the UI thread: the fact book may have to be loaded for it. */
final class ClaimsJob extends Job {

  /** What was asked for. */
  private record Wanted(WirePlace place, CheckReport report) {}

  /** Claims, and the wire in whose text their spans count. */
  record Result(Wire wire, Claims claims) {}

  private final Consumer<Result> display;
  private final Executor ui;
  private volatile Optional<Wanted> newest = Optional.empty();

  /**
   * @param display called on the UI thread
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  ClaimsJob(Consumer<Result> display, Executor ui) {
    super(Messages.ClaimsJob_name);
    this.display = display;
    this.ui = ui;
    setSystem(true);
    setPriority(Job.SHORT);
  }

  /** Call on the UI thread, with a report that has mentions. An answer to an earlier question is not displayed. */
  void read(WirePlace place, CheckReport report) {
    newest = Optional.of(new Wanted(place, report));
    schedule();
  }

  /** Call on the UI thread: nothing is displayed until something is read again. */
  void forget() {
    newest = Optional.empty();
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Optional<Wanted> mine = newest;
    mine.ifPresent(wanted -> {
      Result result = claims(wanted);
      ui.execute(() -> {
        if (mine == newest) {
          display.accept(result);
        }
      });
    });
    return Status.OK_STATUS;
  }

  private static Result claims(Wanted wanted) {
    CheckProfile profile = Checking.get().profileFor(wanted.place());
    Wire wire = wanted.report().wire();
    CheckContext context =
        new CheckContext(wire, wanted.report().mentions().orElseThrow(), profile, wanted.report().bitext());
    try {
      return new Result(wire, Claims.of(context, ConfirmedFacts.of(context)));
    } catch (RuntimeException e) {
      ILog.of(ClaimsJob.class).error(e.getMessage(), e);
      return new Result(wire, Claims.NONE);
    }
  }
}
