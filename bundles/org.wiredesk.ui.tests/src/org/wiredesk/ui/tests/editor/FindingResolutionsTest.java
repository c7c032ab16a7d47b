package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.List;
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
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;

/** Quick Fix as the Problems view asks for it. */
class FindingResolutionsTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- The line will reopen on Sunday, 8 April 2024, its owner said.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void ofAnOpenWireItsRemediesAreOffered() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IMarkerResolution fix = resolution(marker(editor), "Change to “Monday, 8 April 2024”");
    fix.run(marker(editor));
    assertEquals(WIRE.replace("Sunday", "Monday"), model(editor).document().get());
  }

  @Test
  void anEditThatIsNotSavedDoesNotLeadAstray() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IMarker marker = marker(editor);
    model(editor).document().replace(0, 0, "Ferry line to open again\n\n");
    resolution(marker, "Change to “Monday, 8 April 2024”").run(marker);
    awaitChecked(editor);
    assertEquals(List.of(), model(editor).findings());
    assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(marker), "the marker is of the file as it was saved");
  }

  @Test
  void aWireThatIsNotOpenIsOpenedAtTheFinding() throws Exception {
    WireEditor closed = workbench.openChecked("ferry.wire", WIRE);
    IMarker marker = marker(closed);
    workbench.page().closeEditor(closed, false);
    resolution(marker, "Open ferry.wire and show what can be done").run(marker);
    WireEditor editor = assertInstanceOf(WireEditor.class, workbench.page().getActiveEditor());
    Workbench.await("the finding is shown", () -> selectedText(editor).equals("Sunday, 8 April 2024"));
  }

  private static IMarkerResolution resolution(IMarker marker, String label) {
    List<IMarkerResolution> all = List.of(IDE.getMarkerHelpRegistry().getResolutions(marker));
    return all.stream()
        .filter(resolution -> resolution.getLabel().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(all.stream().map(IMarkerResolution::getLabel).toList()));
  }

  private static IMarker marker(WireEditor editor) {
    IFile file = model(editor).file().orElseThrow();
    Workbench.await("the file is marked", () -> markers(file).findAny().isPresent());
    return markers(file).findFirst().orElseThrow();
  }

  private static Stream<IMarker> markers(IFile file) {
    try {
      return Stream.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static String selectedText(WireEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }
}
