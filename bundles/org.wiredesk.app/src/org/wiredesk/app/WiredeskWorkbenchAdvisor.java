package org.wiredesk.app;

import java.net.URL;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Sets the workbench of the product up, opens what the command line asks for, and saves the workspace at the end. */
final class WiredeskWorkbenchAdvisor extends WorkbenchAdvisor {

  private static final String PERSPECTIVE = "org.wiredesk.ui.perspective";

  private final CommandLine commandLine;
  private final RunningWindow window;
  private Integer exitCode = 0;

  /** @param window is told when it is open */
  WiredeskWorkbenchAdvisor(CommandLine commandLine, RunningWindow window) {
    this.commandLine = commandLine;
    this.window = window;
  }

  /** What the program shall end with. */
  Integer exitCode() {
    return exitCode;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(commandLine.picture().isEmpty());
    IDE.registerAdapters();
    declareImages(configurer);
    DefaultEditor.associateOnce();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new WiredeskWindowAdvisor(configurer, commandLine);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return PERSPECTIVE;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.wiredesk.ui.preferences";
  }

  /** What Project Explorer shows. */
  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public void postStartup() {
    super.postStartup();
    window.opened(getWorkbenchConfigurer().getWorkbench());
    new StartUp(commandLine, code -> exitCode = code).run();
  }

  @Override
  public void postShutdown() {
    super.postShutdown();
    try {
      ResourcesPlugin.getWorkspace().save(true, null);
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
  }

  /** Project Explorer and the Problems view ask the workbench for these; an advisor has to know them. */
  private static void declareImages(IWorkbenchConfigurer configurer) {
    declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
    declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
    declare(configurer, "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg");
    declare(configurer, "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg");
    declare(configurer, "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg");
  }

  private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
    URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(path), null);
    configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
  }
}
