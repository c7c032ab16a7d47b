package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitRead;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.change;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.session;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.underlined;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.assist.DeskAssist;
import org.wiredesk.rules.ui.assist.DeskHovers;
import org.wiredesk.rules.ui.assist.DeskRepairs;
import org.wiredesk.rules.ui.changes.RenameRefactoring;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class DeskServicesTest {

  private static final String COMMAND = "org.wiredesk.rules.ui.command.";

  private static final String PEOPLE = """
      person "Ada Example" {
        office "Mayor of ^Exampleton" from 2014 until 2019
      }
      """;

  private static final String OFFICES = """
      office "Mayor of Exampleton" {
        in "Exampleton"
      }
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private final DeskFilesOpen files = new DeskFilesOpen(workbench);

  @Test
  void aTemplateIsFilledInStopByStop() throws Exception {
    DeskEditor editor = files.open("house.desk", "ru^");
    ICompletionProposal rule = proposals(editor)[0];
    ((ICompletionProposalExtension2) rule).apply(editor.viewer(), '\0', 0, 2);
    assertTrue(document(editor).get().startsWith("rule "), document(editor).get());
    assertEquals("id", selected(editor));
  }

  @Test
  void theListNarrowsDownWhileOneTypes() throws Exception {
    DeskEditor editor = files.open("house.desk", "^");
    ICompletionProposal[] all = proposals(editor);
    document(editor).replace(0, 0, "per");
    List<String> left = Stream.of(all)
        .filter(one -> ((ICompletionProposalExtension2) one).validate(document(editor), 3, null))
        .map(ICompletionProposal::getDisplayString).toList();
    assertEquals(1, left.size(), left.toString());
    assertTrue(left.get(0).startsWith("person"), left.toString());
  }

  @Test
  void aHoverSaysWhatIsWrong() throws Exception {
    String broken = "rule a \"b\" {\n  when noum\n  because \"c\"\n}\n";
    DeskEditor editor = files.open("house.desk", broken);
    Region noum = new Region(broken.indexOf("noum"), 4);
    Object hover = new DeskHovers(editor::session).getHoverInfo2(editor.viewer(), noum);
    assertTrue(hover.toString().contains("noum"), String.valueOf(hover));
  }

  @Test
  void aNameLeadsToWhereItIsWrittenDownInAnotherFile() throws Exception {
    workbench.file("offices.desk", OFFICES);
    files.open("people.desk", PEOPLE);
    Workbench.run(COMMAND + "definition");
    ITextEditor opened = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals("offices.desk", opened.getTitle());
    assertEquals("Mayor of Exampleton",
        ((ITextSelection) opened.getSelectionProvider().getSelection()).getText());
  }

  @Test
  void anOfficeThatShipsIsShownInItsFileWhichCannotBeWritten() throws Exception {
    files.open("people.desk", "person \"Ada\" { office \"Prime Minister^ of the United Kingdom\" from 2040 }\n");
    Workbench.run(COMMAND + "definition");
    ITextEditor opened = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals("europe-west.desk", opened.getTitle());
    assertEquals("Prime Minister of the United Kingdom",
        ((ITextSelection) opened.getSelectionProvider().getSelection()).getText());
    assertFalse(((ITextEditorExtension2) opened).isEditorInputModifiable());
  }

  @Test
  void allPlacesOfANameAreListed() throws Exception {
    workbench.file("offices.desk", OFFICES);
    files.open("people.desk", PEOPLE);
    Workbench.run(COMMAND + "references");
    Shell list = Stream.of(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell != workbench.page().getWorkbenchWindow().getShell())
        .filter(shell -> !Widgets.all(shell, Table.class).isEmpty())
        .findFirst().orElseThrow();
    try {
      assertEquals(2, Widgets.all(list, Table.class).get(0).getItemCount());
    } finally {
      list.close();
    }
  }

  @Test
  void aNameOfOneFileIsRenamedWhileOneTypes() throws Exception {
    DeskEditor editor = files.open("all.desk", OFFICES + PEOPLE);
    Workbench.run(COMMAND + "rename");
    assertEquals("Mayor of Exampleton", selected(editor));
    ITextSelection name = editor.selection();
    document(editor).replace(name.getOffset(), name.getLength(), "Reeve");
    assertEquals((OFFICES + PEOPLE).replace("^", "").replace("Mayor of Exampleton", "Reeve"), document(editor).get());
  }

  @Test
  void aNameOfSeveralFilesIsRenamedInAllOfThem() throws Exception {
    IFile offices = workbench.file("offices.desk", OFFICES);
    DeskEditor people = files.open("people.desk", PEOPLE);
    DeskSession session = session(people);
    RenameRefactoring rename = new RenameRefactoring(session.language(),
        session.language().renameable(session.uri(), people.caret()).orElseThrow(), "Mayor of Exampleton");
    assertTrue(rename.rename("Mayor of Exampleton").hasFatalError(), "it has that name");
    assertTrue(rename.rename("Reeve").isOK());
    new PerformChangeOperation(new CreateChangeOperation(rename)).run(new NullProgressMonitor());
    assertTrue(document(people).get().contains("office \"Reeve\" from"), document(people).get());
    assertEquals(OFFICES.replace("Mayor of Exampleton", "Reeve"), offices.readString());
  }

  @Test
  void anotherFilesChangeIsSeenAtOnce() throws Exception {
    DeskEditor offices = files.open("offices.desk", OFFICES);
    DeskEditor people = files.open("people.desk", PEOPLE);
    assertEquals(List.of(), underlined(people));
    change(offices, "Mayor", "Reeve");
    Workbench.await("the office is unknown", () -> !underlined(people).isEmpty());
  }

  @Test
  void aRepairIsOneStepThatCanBeTakenBack() throws Exception {
    String broken = "rule a \"b\" {\n  when noum\n  because \"c\"\n  flags \"[Rain]\"\n  keeps \"Go\"\n}\n";
    DeskEditor editor = files.open("house.desk", broken);
    int caret = broken.indexOf("noum") + 1;
    ICompletionProposal[] repairs = new DeskRepairs(editor::session)
        .computeQuickAssistProposals(new TextInvocationContext(editor.viewer(), caret, 0));
    assertTrue(repairs != null && repairs.length > 0, underlined(editor).toString());
    repairs[0].apply(document(editor));
    assertTrue(document(editor).get().contains("when noun\n"), document(editor).get());
    editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
    assertEquals(broken, document(editor).get());
  }

  @Test
  void aFileComesIntoGoodOrderInOneStep() throws Exception {
    String untidy = "office   \"Mayor of Exampleton\" {in \"Exampleton\"\n}\n";
    DeskEditor editor = files.open("offices.desk", untidy);
    Workbench.run(COMMAND + "format");
    assertTrue(document(editor).get().startsWith("office \"Mayor of Exampleton\" {"), document(editor).get());
    editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
    assertEquals(untidy, document(editor).get());
    awaitRead(editor);
  }

  private static ICompletionProposal[] proposals(DeskEditor editor) {
    return new DeskAssist(editor::session).computeCompletionProposals(editor.viewer(), editor.caret());
  }

  private static String selected(DeskEditor editor) {
    return editor.viewer().getTextWidget().getSelectionText();
  }
}
