package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/**
 * Waits until the wire in the editor is checked completely, explains one finding, saves a picture of the window and
 * ends. Waiting means listening: the window stays alive meanwhile.
 */
public final class PictureSession implements FindingsListener {

  private static final int TIMEOUT_MILLIS = 5 * 60 * 1000;

  /** Between two looks at a window that still changes. */
  private static final int LOOK_AGAIN_MILLIS = 250;

  private static final int MOST_LOOKS = 40;

  private final IWorkbenchPage page;
  private final Shell shell;
  private final Display display;
  private final Path file;
  private final Consumer<Integer> end;
  private final Runnable timeout =
      () -> fail("the wire was not checked within " + TIMEOUT_MILLIS / 60_000 + " minutes");

  /** @param end ends the program with a code; called once, on the UI thread */
  public PictureSession(IWorkbenchPage page, Path file, Consumer<Integer> end) {
    this.page = page;
    this.shell = page.getWorkbenchWindow().getShell();
    this.display = shell.getDisplay();
    this.file = file;
    this.end = end;
  }

  public void start() {
    shell.setBounds(within(display.getPrimaryMonitor().getClientArea()));
    FindingsModel model = Adapters.adapt(page.getActiveEditor(), FindingsModel.class);
    if (model == null) {
      fail("no wire was opened");
      return;
    }
    display.timerExec(TIMEOUT_MILLIS, timeout);
    new StartTimes(System.out).follow(model);
    model.addListener(this);
    stateChanged(model);
  }

  @Override
  public void stateChanged(FindingsModel model) {
    CheckState.Phase phase = model.state().phase();
    if (phase == CheckState.Phase.CHECKED) {
      model.removeListener(this);
      display.timerExec(-1, timeout);
      model.findings().stream()
          .max(Comparator.comparingInt(PictureSession::worthShowing))
          .ifPresent(finding -> model.select(finding, this));
      display.timerExec(LOOK_AGAIN_MILLIS, () -> saveWhenSettled(Screenshot.of(shell), 1));
    } else if (phase == CheckState.Phase.FAILED) {
      model.removeListener(this);
      fail("the wire could not be checked");
    }
  }

  /** A date that cannot be tells more than a contradiction of two places, and that more than a typing error. */
  private static int worthShowing(Finding finding) {
    FindingKind kind = finding.check().kind();
    return (kind == FindingKind.DATE ? 16 : kind == FindingKind.NAME ? 8 : 0)
        + (finding.related().isEmpty() ? 0 : 4)
        + (finding.reasoning().isEmpty() ? 0 : 2)
        + (finding.fixes().isEmpty() ? 0 : 1);
  }

  /** The window has settled when nothing is under way that could change it, and it looks the same twice. */
  private void saveWhenSettled(ImageData before, int looks) {
    ImageData now = Screenshot.of(shell);
    if (looks < MOST_LOOKS && (isBusy() || !Screenshot.same(before, now))) {
      display.timerExec(LOOK_AGAIN_MILLIS, () -> saveWhenSettled(now, looks + 1));
      return;
    }
    try {
      Screenshot.save(now, file);
      end.accept(IApplication.EXIT_OK);
    } catch (IOException e) {
      fail("the picture could not be saved: " + e.getMessage());
    }
  }

  private static boolean isBusy() {
    return Stream.of(Job.getJobManager().find(null)).anyMatch(job -> job.getState() != Job.SLEEPING);
  }

  private void fail(String why) {
    System.err.println("wiredesk: " + why);
    display.asyncExec(() -> end.accept(WiredeskApplication.EXIT_FAILED));
  }

  private static Rectangle within(Rectangle screen) {
    Point size = WiredeskWindowAdvisor.SIZE;
    return new Rectangle(screen.x, screen.y, Math.min(size.x, screen.width), Math.min(size.y, screen.height));
  }
}
