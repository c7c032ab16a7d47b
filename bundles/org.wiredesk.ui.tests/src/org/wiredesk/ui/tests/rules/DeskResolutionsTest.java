package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitTried;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.session;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskMarkers;
import org.wiredesk.ui.tests.Workbench;

class DeskResolutionsTest {

  private static final String BROKEN = """
      rule a "A" {
        when noum
        because "c"
        flags "It was [rain]."
        keeps "Go!"
      }
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private final DeskFilesOpen files = new DeskFilesOpen(workbench);

  @Test
  void theProblemsViewRepairsAnOpenFileAlsoAfterItHasChanged() throws Exception {
    DeskEditor editor = files.open("house.desk", BROKEN);
    awaitTried(editor);
    IMarker marker = marker(session(editor).file().orElseThrow());
    document(editor).replace(0, 0, "// More.\n");
    IMarkerResolution repair = Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker))
        .filter(resolution -> resolution.getLabel().contains("noun")).findFirst().orElseThrow();
    repair.run(marker);
    assertEquals("// More.\n" + BROKEN.replace("noum", "noun"), document(editor).get());
  }

  @Test
  void itOpensAFileThatIsClosed() throws Exception {
    DeskEditor editor = files.open("house.desk", BROKEN);
    awaitTried(editor);
    IFile file = session(editor).file().orElseThrow();
    IMarker marker = marker(file);
    workbench.page().closeEditor(editor, false);
    IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
    assertEquals(1, resolutions.length);
    resolutions[0].run(marker);
    DeskEditor opened = assertInstanceOf(DeskEditor.class, workbench.page().getActiveEditor());
    assertTrue(opened.getSelectionProvider().getSelection() instanceof ITextSelection at
        && at.getOffset() == BROKEN.indexOf("noum"));
  }

  private static IMarker marker(IFile file) {
    Workbench.await("the file is marked", () -> markers(file).length > 0);
    return Stream.of(markers(file)).filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("noum"))
        .findFirst().orElseThrow();
  }

  private static IMarker[] markers(IFile file) {
    try {
      return file.findMarkers(DeskMarkers.TYPE, true, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
