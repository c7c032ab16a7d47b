package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.editor.FindingAnnotation;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;

class FindingMarkersTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- The line will reopen on Sunday, 8 April 2024, its owner said.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void findingsAreMarkersWhereTheWordsStand() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IFile file = model(editor).file().orElseThrow();
    Workbench.await("the file is marked", () -> markers(file).size() == model(editor).findings().size());
    IMarker marker = markers(file).get(0);
    assertEquals("date-weekday-mismatch", marker.getAttribute(FindingMarkers.CHECK));
    assertEquals(WIRE.indexOf("Sunday"), marker.getAttribute(IMarker.CHAR_START, -1));
    assertEquals(1, marker.getAttribute(IMarker.LINE_NUMBER, -1));
    assertTrue(marker.isSubtypeOf(IMarker.PROBLEM) && marker.isSubtypeOf(IMarker.TEXT));
  }

  @Test
  void ourMarkersAreNotShownBesideTheFindings() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IFile file = model(editor).file().orElseThrow();
    Workbench.await("the file is marked", () -> !markers(file).isEmpty());
    IMarker bookmark = file.createMarker(IMarker.BOOKMARK);
    bookmark.setAttribute(IMarker.CHAR_START, 0);
    bookmark.setAttribute(IMarker.CHAR_END, 7);
    Workbench.await("the bookmark is shown", () -> markerAnnotations(editor).contains(IMarker.BOOKMARK));
    assertEquals(Set.of(IMarker.BOOKMARK), markerAnnotations(editor));
  }

  @Test
  void markersWaitForTheFileToBeAsTheText() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IFile file = model(editor).file().orElseThrow();
    Workbench.await("the file is marked", () -> !markers(file).isEmpty());
    model(editor).document().replace(WIRE.indexOf("Sunday"), "Sunday".length(), "Monday");
    awaitChecked(editor);
    assertEquals(List.of(), model(editor).findings());
    assertEquals(1, markers(file).size());
    editor.doSave(new NullProgressMonitor());
    Workbench.await("the marker is gone", () -> markers(file).isEmpty());
  }

  @Test
  void annotationsOfOthersStay() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IAnnotationModel annotations = annotations(editor);
    Annotation strangers = new Annotation("org.eclipse.search.results", false, "found by somebody else");
    annotations.addAnnotation(strangers, new Position(0, 7));
    assertEquals(1, ours(annotations).size());
    model(editor).document().replace(WIRE.indexOf("Sunday"), "Sunday".length(), "Monday");
    awaitChecked(editor);
    assertEquals(List.of(), ours(annotations));
    assertNotNull(annotations.getPosition(strangers));
    workbench.page().closeEditor(editor, false);
    assertNotNull(annotations.getPosition(strangers), "also after closing");
  }

  @Test
  void theOtherPlaceOfTheCurrentFindingIsHighlighted() throws Exception {
    String wire = """
        PRAGUE, April 3, 2024 (Desk) -- Karel Dvorak will speak on Friday. Dvorak was elected in May.

        Karel Dvorzak was not available, the office of Karel Dvorak said. Dvorak leads the party.
        """;
    WireEditor editor = workbench.openChecked("names.wire", wire);
    Finding finding = model(editor).findings().stream()
        .filter(found -> !found.related().isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError(model(editor).findings().toString()));
    model(editor).select(finding, this);
    Set<String> highlighted = new TreeSet<>();
    annotations(editor).getAnnotationIterator().forEachRemaining(annotation -> {
      if (annotation.getType().equals("org.wiredesk.ui.related")) {
        Position position = annotations(editor).getPosition(annotation);
        highlighted.add(position.getOffset() + "+" + position.getLength());
      }
    });
    Set<String> expected = new TreeSet<>();
    finding.related().forEach(place -> expected.add(place.span().start() + "+" + place.span().length()));
    assertEquals(expected, highlighted);
  }

  private static List<IMarker> markers(IFile file) {
    try {
      return List.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> markerAnnotations(WireEditor editor) {
    Set<String> types = new TreeSet<>();
    annotations(editor).getAnnotationIterator().forEachRemaining(annotation -> {
      if (annotation instanceof MarkerAnnotation ofMarker) {
        try {
          types.add(ofMarker.getMarker().getType());
        } catch (CoreException e) {
          throw new AssertionError(e);
        }
      }
    });
    return types;
  }

  private static List<Annotation> ours(IAnnotationModel annotations) {
    List<Annotation> ours = new ArrayList<>();
    annotations.getAnnotationIterator().forEachRemaining(annotation -> {
      if (annotation instanceof FindingAnnotation) {
        ours.add(annotation);
      }
    });
    return ours;
  }

  private static IAnnotationModel annotations(WireEditor editor) {
    return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
  }
}
