package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitRead;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitTried;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.change;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.session;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.underlined;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskMarkers;
import org.wiredesk.ui.tests.Workbench;

class DeskEditorTest {

  private static final String RULE = """
      // A rule of the house.
      rule the-grey-hour "The grey hour" {
        when "the" "grey" "hour"
        suggest "dusk"
        because "This desk says dusk."
        flags "They left at [the grey hour]."
        keeps "They left at dusk."
      }
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private final DeskFilesOpen files = new DeskFilesOpen(workbench);

  @Test
  void deskFilesOpenInTheDeskEditorAndAreGood() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    awaitTried(editor);
    assertEquals(List.of(), underlined(editor));
  }

  @Test
  void wordsHaveTheColoursOfWhatTheyAre() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    StyleRange entry = styleAt(editor, "rule the");
    StyleRange name = styleAt(editor, "the-grey-hour");
    StyleRange reason = styleAt(editor, "This desk");
    assertEquals(SWT.BOLD, entry.fontStyle);
    assertEquals(SWT.ITALIC, reason.fontStyle);
    long colours = Stream.of(entry, name, reason, styleAt(editor, "// A"), styleAt(editor, "\"grey\""))
        .map(style -> style.foreground).distinct().count();
    assertEquals(5, colours);
    assertTrue(styleAt(editor, "the grey hour]").underline, "what an example marks is marked");
  }

  @Test
  void coloursMoveWithTheText() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    document(editor).replace(0, 0, "/* before */\n");
    assertEquals(SWT.BOLD, styleAt(editor, "rule the").fontStyle, "at once, before the text is read again");
    awaitRead(editor);
    assertEquals(SWT.BOLD, styleAt(editor, "rule the").fontStyle);
  }

  @Test
  void aProblemIsUnderlinedWhileOneWritesAndGoesWhenItIsRepaired() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    change(editor, "\"the\" \"grey\"", "noum \"grey\"");
    awaitRead(editor);
    assertTrue(underlined(editor).stream().anyMatch(problem -> problem.startsWith("noum -- ")),
        underlined(editor).toString());
    change(editor, "noum", "\"the\"");
    awaitTried(editor);
    assertEquals(List.of(), underlined(editor));
  }

  @Test
  void anExampleThatItsRuleFailsIsAnErrorAtItsPlace() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE.replace("left at dusk", "left at the grey hour"));
    awaitTried(editor);
    List<String> found = underlined(editor);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains("left at the grey hour"), found.toString());
  }

  @Test
  void markersFollowWhenTheFileIsSaved() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    IFile file = session(editor).file().orElseThrow();
    change(editor, "\"the\" \"grey\"", "noum \"grey\"");
    awaitTried(editor);
    assertEquals(List.of(), markers(file));
    editor.doSave(new NullProgressMonitor());
    Workbench.await("the file is marked", () -> !markers(file).isEmpty());
    IMarker marker = markers(file).get(0);
    assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, 0));
    assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
    assertTrue(annotations(editor).stream().noneMatch(annotation -> annotation.getType().startsWith("org.wiredesk")
        && annotation.getText() != null && annotation.getText().contains("noum")), "not shown twice");
  }

  @Test
  void entriesFoldAndStayFoldedWhileOneWrites() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE);
    ProjectionAnnotationModel folding = editor.getAdapter(ProjectionAnnotationModel.class);
    folding.collapse(folding.getAnnotationIterator().next());
    Workbench.await("the rule is folded",
        () -> editor.viewer().getVisibleRegion().getLength() > 0 && editor.viewer().getTextWidget().getLineCount() < 5);
    document(editor).replace(0, 0, "// More.\n");
    awaitRead(editor);
    assertTrue(editor.viewer().getTextWidget().getLineCount() < 6, editor.viewer().getTextWidget().getText());
  }

  @Test
  void linesGoIntoCommentsAndOutOfThem() throws Exception {
    DeskEditor editor = files.open("house.desk", RULE.replace("  suggest", "^  suggest"));
    Workbench.run("org.wiredesk.rules.ui.command.toggleComment");
    assertTrue(document(editor).get().contains("\n  // suggest \"dusk\"\n"));
    Workbench.run("org.wiredesk.rules.ui.command.toggleComment");
    assertEquals(RULE, document(editor).get());
  }

  private static StyleRange styleAt(DeskEditor editor, String words) {
    int offset = document(editor).get().indexOf(words);
    StyleRange style = editor.viewer().getTextWidget().getStyleRangeAtOffset(offset);
    if (style == null) {
      throw new AssertionError("“" + words + "” has no style");
    }
    return style;
  }

  private static List<IMarker> markers(IFile file) {
    try {
      return Arrays.asList(file.findMarkers(DeskMarkers.TYPE, true, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Annotation> annotations(DeskEditor editor) {
    List<Annotation> all = new ArrayList<>();
    editor.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(all::add);
    return all;
  }
}
