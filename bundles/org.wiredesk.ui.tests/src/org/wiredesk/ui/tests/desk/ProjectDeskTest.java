package org.wiredesk.ui.tests.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.desk.DeskProblemMarkers;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.explanation.ExplanationView;
import org.wiredesk.ui.tests.Workbench;

class ProjectDeskTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- The harbour crane folded its neck. It had come from Berlni to that harbour crane.
      """;

  private static final String RULE = """
      rule harbour-crane "House style" {
        when "harbour" "crane"
        suggest "dockside crane"
        because "The desk says dockside crane."
        flags "A [harbour crane] fell." to "dockside crane"
        keeps "The harbour was calm."
      }
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void theDeskFilesOfAProjectTakePartInCheckingItsWires() throws Exception {
    workbench.file("house.desk", RULE);
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    assertEquals(2, found(editor, "desk:house:harbour-crane").size());
    Finding first = found(editor, "desk:house:harbour-crane").get(0);
    assertEquals("harbour crane", first.span().of(WIRE));
    assertEquals("The desk says dockside crane.", first.reasoning());
  }

  @Test
  void openWiresAreCheckedAgainWhenADeskFileComesChangesAndGoes() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    assertEquals(List.of(), found(editor, "desk:house:harbour-crane"));
    IFile desk = workbench.file("house.desk", RULE);
    Workbench.await("the new rule speaks", () -> found(editor, "desk:house:harbour-crane").size() == 2);
    write(desk, RULE.replace("\"harbour\" \"crane\"", "\"harbour\" \"crane\" \"folded\""));
    Workbench.await("the changed rule speaks", () -> found(editor, "desk:house:harbour-crane").size() == 1);
    desk.delete(true, null);
    Workbench.await("the rule is silent", () -> found(editor, "desk:house:harbour-crane").isEmpty());
  }

  @Test
  void theFilesOfAnotherProjectDoNotCount() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    var other = editor.getEditorInput().getAdapter(IFile.class).getWorkspace().getRoot().getProject("Other desk");
    other.create(null);
    try {
      other.open(null);
      other.getFile("house.desk").create(bytes(RULE), true, null);
      workbench.file("mine.desk", RULE.replace("harbour-crane", "other-name"));
      Workbench.await("the rule of this project speaks", () -> !found(editor, "desk:mine:other-name").isEmpty());
      assertEquals(List.of(), found(editor, "desk:house:harbour-crane"));
    } finally {
      other.delete(true, true, null);
    }
  }

  @Test
  void whatTheDeskNamesIsNoSpellingMistake() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    assertTrue(words(editor).contains("Berlni"), () -> words(editor).toString());
    workbench.file("places.desk", "place \"Berlni\"\n");
    Workbench.await("the name is known", () -> !words(editor).contains("Berlni"));
  }

  @Test
  void aBrokenFileIsAProblemAtItsPlaceAndItsOtherRulesRun() throws Exception {
    String broken = "rule broken \"Half a rule\" {\n  when )\n}\n\n";
    IFile desk = workbench.file("house.desk", broken + RULE);
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    assertEquals(2, found(editor, "desk:house:harbour-crane").size());
    Workbench.await("the file is marked", () -> problems(desk).size() == 1);
    IMarker problem = problems(desk).get(0);
    assertTrue(problem.isSubtypeOf(IMarker.PROBLEM), "so that the Problems view shows it");
    assertEquals(IMarker.SEVERITY_ERROR, problem.getAttribute(IMarker.SEVERITY, -1));
    assertEquals(2, problem.getAttribute(IMarker.LINE_NUMBER, -1));
    write(desk, RULE);
    Workbench.await("the marker is gone", () -> problems(desk).isEmpty());
  }

  @Test
  void aFailingExampleOfAFileThatIsNotOpenIsAProblem() throws Exception {
    IFile desk = workbench.file("house.desk", RULE.replace("A [harbour crane] fell.", "A [harbour] crane fell."));
    workbench.openChecked("crane.txt", WIRE);
    Workbench.await("the example is marked", () -> problems(desk).size() == 1);
    IMarker problem = problems(desk).get(0);
    assertEquals(5, problem.getAttribute(IMarker.LINE_NUMBER, -1));
    assertTrue(problem.getAttribute(IMarker.MESSAGE, "").contains("harbour crane"), problem.toString());
    assertTrue(problem.getType().endsWith("example") && problem.isSubtypeOf(DeskProblemMarkers.TYPE));

    write(desk, RULE);
    Workbench.await("the marker is gone", () -> problems(desk).isEmpty());
  }

  @Test
  void examplesAreNotTriedAgainWhileTheirRulesStayTheSame() throws Exception {
    IFile desk = workbench.file("house.desk", RULE.replace("A [harbour crane] fell.", "A [harbour] crane fell."));
    workbench.openChecked("crane.txt", WIRE);
    Workbench.await("the example is marked", () -> problems(desk).size() == 1);
    long first = problems(desk).get(0).getId();

    IFile other = workbench.file("other.desk", RULE.replace("A [harbour crane] fell.", "A [harbour] crane fell."));
    Workbench.await("the other file was tried", () -> problems(other).size() == 1);

    assertEquals(List.of(first), problems(desk).stream().map(IMarker::getId).toList());
  }

  @Test
  void aFindingLeadsToItsRule() throws Exception {
    IFile desk = workbench.file("house.desk", "// House style\n\n" + RULE);
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    Finding finding = found(editor, "desk:house:harbour-crane").get(0);
    remedy(editor, finding, Remedy.Kind.OPEN_RULE).apply();
    ITextEditor opened = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals(desk, opened.getEditorInput().getAdapter(IFile.class));
    assertEquals(2, ((ITextSelection) opened.getSelectionProvider().getSelection()).getStartLine());
  }

  @Test
  void aFindingLeadsToTheLineOfItsFact() throws Exception {
    IFile desk = workbench.file("house.desk", """
        // Offices
        office "Regent of Ruritania" { in "Ruritania"  source "Roll" }
        person "Otto Hentzau" { office "Regent of Ruritania" from 2010 until 2015 }
        """);
    WireEditor editor = workbench.openChecked("regent.txt",
        "STRELSAU, April 3, 2024 (Desk) -- Regent of Ruritania Otto Hentzau spoke to reporters on Tuesday.\n");
    remedy(editor, found(editor, "fact-office-holder").get(0), Remedy.Kind.OPEN_FACT).apply();
    ITextEditor opened = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals(desk, opened.getEditorInput().getAdapter(IFile.class));
    assertEquals(2, ((ITextSelection) opened.getSelectionProvider().getSelection()).getStartLine());
  }

  @Test
  void aFindingLeadsToTheLineOfAFactThatShipsAndCannotBeChanged() throws Exception {
    WireEditor editor = workbench.openChecked("premier.txt",
        "ROME, April 3, 2024 (Desk) -- Italian Prime Minister Matteo Renzi spoke to reporters on Tuesday.\n");
    remedy(editor, found(editor, "fact-office-holder").get(0), Remedy.Kind.OPEN_FACT).apply();
    ITextEditor opened = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals("europe-west.desk", opened.getTitle());
    assertFalse(opened.isEditable());
    int line = ((ITextSelection) opened.getSelectionProvider().getSelection()).getStartLine();
    IDocument text = opened.getDocumentProvider().getDocument(opened.getEditorInput());
    assertTrue(text.get(text.getLineOffset(line), text.getLineLength(line)).contains("Prime Minister of Italy"));
  }

  @Test
  void aFindingOfAShippedRuleLeadsToItsPage() throws Exception {
    String wire = "HAMBURG, April 3, 2024 (Desk) -- The rouble fell on the background of cheaper oil.\n";
    WireEditor editor = workbench.openChecked("rouble.txt", wire);
    Finding finding = model(editor).findings().stream()
        .filter(one -> one.check().id().value().startsWith("desk:translationese")).findFirst().orElseThrow();
    workbench.page().hideView(workbench.page().findView(ExplanationView.ID));
    remedy(editor, finding, Remedy.Kind.EXPLAIN).apply();
    ExplanationView view = (ExplanationView) workbench.page().findView(ExplanationView.ID);
    Workbench.await("the page is shown", () -> view.pageText().contains("phrase rule"));
    assertEquals(Optional.of(finding), view.shown());
  }

  private static Remedy remedy(WireEditor editor, Finding finding, Remedy.Kind kind) {
    return editor.remedies().orElseThrow().of(finding).stream()
        .filter(remedy -> remedy.kind() == kind).findFirst().orElseThrow();
  }

  private static List<Finding> found(WireEditor editor, String check) {
    return model(editor).findings().stream().filter(finding -> finding.check().id().value().equals(check)).toList();
  }

  private static List<String> words(WireEditor editor) {
    return model(editor).findings().stream().map(finding -> finding.span().of(WIRE)).toList();
  }

  private static List<IMarker> problems(IFile file) {
    try {
      return List.of(file.findMarkers(DeskProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(IFile file, String text) throws CoreException {
    file.setContents(bytes(text), true, false, null);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
