package org.wiredesk.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.findings.FindingsView;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class FindingsViewTest {

  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- Sergei Daletsky said the line was closed on Friday, 1 March 2024.

      It will reopen on Sunday, 8 April 2024, Sergey Daletsky said. Sergei Daletsky did not recieve the letter.
      """;

  private static final String QUIET = "The council met.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private FindingsView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (FindingsView) workbench.page().showView(FindingsView.ID);
  }

  @AfterEach
  void closeView() {
    workbench.page().hideView(view);
  }

  @Test
  void withoutAWireItSaysWhatToDo() {
    assertTrue(view.emptyHint().orElse("").contains("No wire is open"), () -> view.emptyHint().toString());
  }

  @Test
  void aWireWithoutFaultsIsCalledSo() throws Exception {
    workbench.openChecked("quiet.txt", QUIET);
    assertTrue(view.emptyHint().orElse("").contains("quiet.txt"), () -> view.emptyHint().toString());
  }

  @Test
  void anEmptyWireIsCalledEmpty() throws Exception {
    WireEditor editor = workbench.openChecked("empty.txt", "\n");
    assertTrue(view.emptyHint().orElse("").startsWith("empty.txt is empty"), () -> view.emptyHint().toString());
    model(editor).document().set(QUIET);
    Workbench.awaitChecked(editor);
    assertTrue(view.emptyHint().orElse("").startsWith("Nothing doubtful"), () -> view.emptyHint().toString());
  }

  @Test
  void groupedBySentenceTheWorstComesFirst() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    IAction worstFirst = button("Read these first");
    worstFirst.setChecked(true);
    worstFirst.run();
    try {
      Tree rows = view.viewer().getTree();
      assertEquals(model(editor).reading().size(), rows.getItemCount());
      String first = rows.getItem(0).getText();
      String worst = model(editor).text(model(editor).reading().worstFirst().get(0).span());
      assertTrue(first.startsWith("1. " + worst.substring(0, 30)), first);
      assertTrue(first.endsWith("(" + rows.getItem(0).getItemCount() + ")"), first);
    } finally {
      worstFirst.setChecked(false);
      worstFirst.run();
    }
    assertTrue(view.viewer().getTree().getItem(0).getText().startsWith("Date"));
  }

  @Test
  void aCaretInCleanTextSelectsNoRow() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.selectAndReveal(finding(editor, FindingKind.DATE).span().start() + 2, 0);
    Workbench.await("the row is selected", () -> !view.viewer().getStructuredSelection().isEmpty());
    workbench.page().activate(editor);
    editor.selectAndReveal(WIRE.indexOf("HAMBURG"), 0);
    Workbench.await("no row is selected", () -> view.viewer().getStructuredSelection().isEmpty());
  }

  @Test
  void keysLeadFromTheSearchBoxToTheRowsAndEmptyIt() throws Exception {
    workbench.openChecked("ferry.txt", WIRE);
    workbench.page().activate(view);
    int all = shown().size();
    Text box = searchBox();
    for (int key : new int[] {SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR}) {
      box.forceFocus();
      Workbench.await("the box has the focus", box::isFocusControl);
      press(box, key);
      Workbench.await("the rows have the focus", view.viewer().getTree()::isFocusControl);
    }
    box.setText("sunday");
    assertEquals(1, shown().size());
    press(box, SWT.ESC);
    assertEquals("", box.getText());
    assertEquals(all, shown().size());
  }

  @Test
  void withoutRowsTheKeysLeadToWhatCanBeDone() throws Exception {
    workbench.openChecked("ferry.txt", WIRE);
    workbench.page().activate(view);
    Text box = searchBox();
    box.setText("no such words");
    Link link = Widgets.only(area(), Link.class, found -> true);
    Workbench.await("the link is shown", link::isVisible);
    press(box, SWT.ARROW_DOWN);
    Workbench.await("the link has the focus", link::isFocusControl);
    Event event = new Event();
    event.text = "showAll";
    link.notifyListeners(SWT.Selection, event);
    assertEquals("", box.getText());
    assertFalse(shown().isEmpty());
  }

  @Test
  void itShowsTheFindingsOfTheActiveWire() throws Exception {
    WireEditor ferry = workbench.openChecked("ferry.txt", WIRE);
    assertEquals(sorted(model(ferry).findings()), sorted(shown()));
    assertFalse(shown().isEmpty());
    assertEquals(Optional.empty(), view.emptyHint());
    workbench.openChecked("quiet.txt", QUIET);
    assertEquals(List.of(), shown());
    workbench.page().activate(ferry);
    assertEquals(sorted(model(ferry).findings()), sorted(shown()));
  }

  @Test
  void aSearchLeavesTheRowsThatHaveAllItsWords() throws Exception {
    workbench.openChecked("ferry.txt", WIRE);
    Text box = searchBox();
    box.setText("sunday APRIL");
    assertEquals(List.of(FindingKind.DATE), shown().stream().map(finding -> finding.check().kind()).toList());
    box.setText("no such words");
    assertEquals(List.of(), shown());
    assertTrue(view.emptyHint().orElse("").contains("hides all"), () -> view.emptyHint().toString());
    box.setText("");
    assertTrue(shown().size() > 1);
  }

  @Test
  void aSelectedRowSelectsItsWordsInTheEditor() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    select(finding(editor, FindingKind.DATE));
    assertEquals("Sunday, 8 April 2024", selectedText(editor));
    assertEquals(Optional.of(finding(editor, FindingKind.DATE)), model(editor).current());
  }

  @Test
  void theRowFollowsTheCaret() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    Finding finding = finding(editor, FindingKind.DATE);
    editor.selectAndReveal(finding.span().start() + 2, 0);
    Workbench.await("the row is selected",
        () -> view.viewer().getStructuredSelection().toList().equals(List.of(finding)));
  }

  @Test
  void theOtherPlaceOfAFindingIsARowThatLeadsThere() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    Finding finding = finding(editor, FindingKind.NAME);
    assertFalse(finding.related().isEmpty());
    Object place = content().getChildren(finding)[0];
    view.viewer().expandToLevel(finding, 1);
    select(place);
    assertEquals(finding.related().get(0).span().of(WIRE), selectedText(editor));
  }

  @Test
  void selectedRowsAreCopiedWithTabs() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    select(finding(editor, FindingKind.DATE));
    view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
    List<String> cells = List.of(clipboard().split("\t"));
    assertEquals("Sunday, 8 April 2024", cells.get(1));
    assertEquals("Date", cells.get(2));
    assertEquals("¶ 2, line 5", cells.get(5));
  }

  private Text searchBox() {
    return Widgets.searchBox(area());
  }

  private Composite area() {
    return view.viewer().getTree().getParent().getParent().getParent();
  }

  private static void press(Text box, int key) {
    Event event = new Event();
    event.keyCode = key;
    box.notifyListeners(SWT.KeyDown, event);
  }

  private void select(Object row) {
    view.viewer().setSelection(new StructuredSelection(row), true);
    Workbench.await("the row leads", () -> view.model().flatMap(FindingsModel::current).isPresent());
  }

  private static Finding finding(WireEditor editor, FindingKind kind) {
    return model(editor).findings().stream()
        .filter(finding -> finding.check().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static String selectedText(WireEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  private ITreeContentProvider content() {
    return (ITreeContentProvider) view.viewer().getContentProvider();
  }

  private List<Finding> shown() {
    List<Finding> findings = new ArrayList<>();
    for (Object group : content().getElements(view.viewer().getInput())) {
      for (Object row : content().getChildren(group)) {
        findings.add((Finding) row);
      }
    }
    return findings;
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted().toList();
  }

  private IAction button(String tip) {
    return Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
        .map(item -> ((ActionContributionItem) item).getAction())
        .filter(action -> action.getToolTipText().startsWith(tip))
        .findFirst().orElseThrow();
  }
}
