package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitRead;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.session;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.outline.DeskOutlinePage;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class DeskOutlineTest {

  private static final String FACTS = """
      term "Zebra Street" { also "the street" }

      place "Exampleton"
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private final DeskFilesOpen files = new DeskFilesOpen(workbench);
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell();
    shell.setLayout(new FillLayout());
  }

  @AfterEach
  void closeShell() {
    shell.dispose();
  }

  @Test
  void entriesStandInTheOrderOfTheFile() throws Exception {
    show(files.open("facts.desk", FACTS));
    assertEquals(List.of("Zebra Street", "Exampleton"), names());
  }

  @Test
  void theEntryAtTheCaretIsSelected() throws Exception {
    DeskEditor editor = files.open("facts.desk", FACTS.replace("Exampleton", "Example^ton"));
    show(editor).caretMoved(editor.caret());
    TreeItem[] selected = tree().getSelection();
    assertEquals(1, selected.length);
    assertTrue(selected[0].getText().startsWith("Exampleton"), selected[0].getText());
  }

  @Test
  void itFollowsTheTextAndHintsWhereNothingIs() throws Exception {
    DeskEditor editor = files.open("facts.desk", FACTS);
    show(editor);
    document(editor).set("event \"the flood\" on 2013-08-17\n");
    awaitRead(editor);
    assertEquals(List.of("the flood"), names());
    document(editor).set("");
    awaitRead(editor);
    shell.layout();
    assertTrue(Widgets.all(shell, Label.class).stream()
        .anyMatch(label -> label.getVisible() && label.getText().contains("Ctrl+Space")));
  }

  private DeskOutlinePage show(DeskEditor editor) {
    DeskOutlinePage page = new DeskOutlinePage(session(editor), editor::reveal);
    page.createControl(shell);
    shell.addListener(SWT.Dispose, event -> page.dispose());
    return page;
  }

  private Tree tree() {
    return Widgets.all(shell, Tree.class).get(0);
  }

  /** Without what stands beside them. */
  private List<String> names() {
    return Stream.of(tree().getItems()).map(item -> item.getText().split(" {2}")[0]).toList();
  }
}
