package org.wiredesk.app;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and parts of the window; the welcome page at the very first start. */
final class WiredeskWindowAdvisor extends WorkbenchWindowAdvisor {

  /** In pixels; a smaller screen makes it smaller. */
  static final Point SIZE = new Point(1440, 900);

  /** What the platform adds to every text editor, and review commands do better. */
  private static final List<String> PROGRAMMERS_TOOLS = List.of(
      "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
      "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
      "org.eclipse.ui.actionSet.openFiles");

  private final CommandLine commandLine;

  WiredeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, CommandLine commandLine) {
    super(configurer);
    this.commandLine = commandLine;
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new WiredeskActionBars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowProgressIndicator(true);
    configurer.setShowPerspectiveBar(false);
    configurer.setTitle(Messages.Application_title);
  }

  /** Only when nothing else is to be seen: whoever names a wire wants the wire. */
  @Override
  public void openIntro() {
    boolean firstStart = PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO);
    if (firstStart && commandLine.request().isEmpty()) {
      super.openIntro();
    } else {
      PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
    }
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
    if (page != null) {
      PROGRAMMERS_TOOLS.forEach(page::hideActionSet);
    }
  }

  @Override
  public void postWindowCreate() {
    new WindowTitle(getWindowConfigurer()).follow();
  }
}
