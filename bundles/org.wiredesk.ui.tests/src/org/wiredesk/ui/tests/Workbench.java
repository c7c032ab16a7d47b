package org.wiredesk.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsModel;

/** A workbench with an empty project; after the test its editors are closed and the project is gone. */
public final class Workbench implements BeforeEachCallback, AfterEachCallback {

  /** LanguageTool takes ten seconds to load, on a busy machine several times that. */
  private static final long PATIENCE_MILLIS = 120_000;

  private IProject project;

  @Override
  public void beforeEach(ExtensionContext context) throws CoreException {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Wires");
    project.create(null);
    project.open(null);
  }

  @Override
  public void afterEach(ExtensionContext context) throws CoreException {
    page().closeAllEditors(false);
    project.delete(true, true, null);
  }

  public IProject project() {
    return project;
  }

  public IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  public IFile file(String name, String text) throws CoreException {
    IFile file = project.getFile(name);
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  public WireEditor open(String name, String text) throws CoreException {
    return open(file(name, text));
  }

  public WireEditor open(IFile file) throws CoreException {
    return (WireEditor) IDE.openEditor(page(), file, WireEditor.ID);
  }

  /** Opens a wire and waits until all its checks have run. */
  public WireEditor openChecked(String name, String text) throws CoreException {
    WireEditor editor = open(name, text);
    awaitChecked(editor);
    return editor;
  }

  public static FindingsModel model(WireEditor editor) {
    return editor.getAdapter(FindingsModel.class);
  }

  public static void awaitChecked(WireEditor editor) {
    await("the wire is checked", () -> model(editor).state().equals(CheckState.CHECKED));
  }

  /** Runs a command as its key would. */
  public static void run(String command) throws Exception {
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
  }

  /** Runs the display loop until a condition holds. */
  public static void await(String what, BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    // The timer wakes the display when only another thread was at work.
    Runnable[] alarm = new Runnable[1];
    alarm[0] = () -> display.timerExec(20, alarm[0]);
    display.timerExec(20, alarm[0]);
    try {
      while (!condition.getAsBoolean()) {
        if (System.nanoTime() > end) {
          fail("in vain was waited until " + what);
        }
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
    } finally {
      display.timerExec(-1, alarm[0]);
    }
  }
}
