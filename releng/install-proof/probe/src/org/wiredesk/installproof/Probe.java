package org.wiredesk.installproof;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Does in a foreign Eclipse what a user would: puts a wire into a project, opens it and waits for findings. Then writes
 * down what it saw and closes the workbench. It knows nothing of Wiredesk's classes, so it runs with and without them.
 *
 * <p>System properties tell it what to do: {@code proof.wire}, the file to open; {@code proof.checks}, the ids of checks
 * to wait for, with commas between; {@code proof.report}, the properties file to write: {@code editor} and {@code checks},
 * or {@code error}.
 */
public final class Probe implements IStartup {

  @Override
  public void earlyStartup() {
    Properties report = new Properties();
    try {
      look(report);
    } catch (CoreException | IOException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      report.setProperty("error", e.toString());
    }
    write(report);
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(workbench::close);
  }

  private static void look(Properties report) throws CoreException, IOException, InterruptedException {
    IFile wire = wireInProject(Path.of(System.getProperty("proof.wire")));
    Set<String> wanted = Set.of(System.getProperty("proof.checks").split(","));
    try (MarkerWatch watch = new MarkerWatch(wire, wanted)) {
      report.setProperty("editor", open(wire));
      report.setProperty("checks", String.join(",", watch.awaitChecks()));
    }
  }

  private static IFile wireInProject(Path source) throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Proof");
    project.create(null);
    project.open(null);
    IFile wire = project.getFile(source.getFileName().toString());
    wire.create(Files.readAllBytes(source), true, false, null);
    return wire;
  }

  /** Opens a file as a double click would, and tells the id of the editor that came up. */
  private static String open(IFile file) {
    String[] id = new String[1];
    PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
      try {
        IEditorPart editor =
            IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        id[0] = editor.getSite().getId();
      } catch (PartInitException e) {
        throw new IllegalStateException("The wire did not open", e);
      }
    });
    return id[0];
  }

  private static void write(Properties report) {
    try (Writer writer = Files.newBufferedWriter(Path.of(System.getProperty("proof.report")))) {
      report.store(writer, null);
    } catch (IOException e) {
      throw new IllegalStateException("The report of the proof cannot be written", e);
    }
  }
}
