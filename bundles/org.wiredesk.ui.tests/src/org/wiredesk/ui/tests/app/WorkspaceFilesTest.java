package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.app.SampleProject;
import org.wiredesk.app.WorkspaceFiles;
import org.wiredesk.ui.tests.Workbench;

class WorkspaceFilesTest {

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path folder;

  @Test
  void aFileOfTheWorkspaceIsItself() throws Exception {
    IFile file = workbench.file("a.txt", "A wire.");
    assertEquals(file, WorkspaceFiles.wireAt(file.getLocation().toPath()).orElseThrow());
  }

  @Test
  void aFileOutsideIsLinkedOnce() throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "A wire.");
    IFile file = WorkspaceFiles.wireAt(path).orElseThrow();
    assertTrue(file.isLinked());
    assertEquals(path, file.getLocation().toPath());
    assertEquals(file, WorkspaceFiles.wireAt(path).orElseThrow());
  }

  @Test
  void aLinkIsKnownAgainAfterACrashThatMadeTheWorkspaceForgetItsProject() throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "A wire.");
    IFile file = WorkspaceFiles.wireAt(path).orElseThrow();
    assertEquals(IPath.fromPath(path), file.getRawLocation());
    file.getProject().delete(false, true, null);
    assertEquals(file, WorkspaceFiles.wireAt(path).orElseThrow());
  }

  @Test
  void twoFilesOfOneNameLiveSideBySide() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    IFile first = WorkspaceFiles.wireAt(Files.writeString(folder.resolve("a.txt"), "One.")).orElseThrow();
    IFile second = WorkspaceFiles.wireAt(Files.writeString(other.resolve("a.txt"), "Two.")).orElseThrow();
    assertEquals("a.txt", first.getName());
    assertEquals("a (2).txt", second.getName());
  }

  @Test
  void ofAFolderTheFirstWireIsTaken() throws Exception {
    Files.writeString(folder.resolve("b.txt"), "B.");
    Files.writeString(folder.resolve("a.txt"), "A.");
    Files.writeString(folder.resolve("README.md"), "About.");
    IFile file = WorkspaceFiles.wireAt(folder).orElseThrow();
    assertEquals(folder.resolve("a.txt"), file.getLocation().toPath());
    assertTrue(file.getParent().isLinked());
  }

  @Test
  void aMissingFileIsNamed() {
    Path path = folder.resolve("none.txt");
    IOException problem = assertThrows(IOException.class, () -> WorkspaceFiles.wireAt(path));
    assertTrue(problem.getMessage().contains(path.toString()), problem::getMessage);
  }

  @Test
  void samplesAreCopiesThatKeepWhatTheUserWrote() throws Exception {
    IProject samples = ResourcesPlugin.getWorkspace().getRoot().getProject("Samples");
    try {
      Path path = Files.writeString(folder.resolve("a.txt"), "A.");
      IFile copy = SampleProject.create(folder).orElseThrow();
      assertFalse(copy.isLinked());
      Files.writeString(copy.getLocation().toPath(), "Mine.");
      Files.writeString(path, "New.");
      assertEquals(copy, SampleProject.create(folder).orElseThrow());
      assertEquals("Mine.", Files.readString(copy.getLocation().toPath()));
    } finally {
      samples.delete(true, true, null);
    }
  }
}
