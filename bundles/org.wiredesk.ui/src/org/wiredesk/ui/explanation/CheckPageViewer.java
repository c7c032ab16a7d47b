package org.wiredesk.ui.explanation;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.desk.ProjectDesk;
import org.wiredesk.ui.desk.ProjectDesks;

/** Shows the page of one check after the other, each as soon as it is fetched. To be used on the UI thread. */
public final class CheckPageViewer {

  private final PagePane pane;
  private final PageLoader loader;
  private final Runnable resized;
  private Optional<Shown> shown = Optional.empty();

  /** A page, and the desk files it may come from as they were. */
  private record Shown(CheckId check, ProjectDesk desk) {}

  /**
   * @param scrollable whether the text scrolls by itself
   * @param resized called when there is another text to make room for
   */
  public CheckPageViewer(Composite parent, boolean scrollable, Runnable resized) {
    this.pane = new PagePane(parent, scrollable);
    this.resized = resized;
    Display display = parent.getDisplay();
    this.loader = new PageLoader(task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    });
    pane.widget().addDisposeListener(event -> loader.forget());
  }

  public StyledText widget() {
    return pane.widget();
  }

  /** Until a page is shown. */
  public void say(String hint) {
    pane.say(hint);
  }

  /**
   * The same check once more costs nothing.
   *
   * @param project whose desk rules count too
   */
  public void show(CheckInfo check, Optional<IProject> project, CheckProfile profile) {
    Shown wanted = new Shown(check.id(), ProjectDesks.get().known(project));
    if (shown.equals(Optional.of(wanted))) {
      return;
    }
    shown = Optional.of(wanted);
    pane.say(Messages.CheckPageViewer_loading);
    loader.load(check.id(), project, profile, page -> show(check, page));
  }

  private void show(CheckInfo check, Optional<CheckPage> page) {
    if (!pane.widget().isDisposed()) {
      page.ifPresentOrElse(
          found -> pane.show(PageText.of(found), check.kind()), () -> pane.say(Messages.CheckPageViewer_noPage));
      resized.run();
    }
  }
}
