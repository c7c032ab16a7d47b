package org.wiredesk.ui.tests.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.review.Tick;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.claims.ClaimsView;
import org.wiredesk.ui.claims.VerdictDialog;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class ClaimsViewTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- The ferry cost 1.3 million euros, the harbour office said.

      It is the largest on the coast, and nobody was hurt when it sank.
      """;

  private static final String COST = "The ferry cost 1.3 million euros";
  private static final String OTHER_COST = "The ferry cost 1.3 billion euros";
  private static final String LARGEST = "It is the largest on the coast, and nobody was hurt when it sank";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private ClaimsView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (ClaimsView) workbench.page().showView(ClaimsView.ID);
  }

  @AfterEach
  void closeView() {
    workbench.page().hideView(view);
  }

  @Test
  void withoutAWireItSaysWhatToDo() {
    assertTrue(view.emptyHint().orElse("").startsWith("No wire is open"), () -> view.emptyHint().toString());
  }

  @Test
  void aWireWithoutClaimsIsToldSo() throws Exception {
    workbench.open("quiet.txt", "The council met.\n");
    Workbench.await("the hint is shown", () -> view.emptyHint().orElse("").startsWith("Nothing in quiet.txt"));
  }

  @Test
  void claimsStandBelowTheirKindsInAnEditorsOrder() throws Exception {
    openWire();
    Tree rows = view.viewer().getTree();
    assertEquals(List.of("Superlatives (0 of 1)", "Numbers (0 of 1)"),
        Stream.of(rows.getItems()).map(TreeItem::getText).toList());
    assertEquals(List.of(LARGEST, COST), words());
    assertEquals("0 of 2 checked", view.progress());
  }

  @Test
  void spaceAsksForVerdictAndSourceAndTheFileHasThem() throws Exception {
    WireEditor editor = openWire();
    answer(COST, Tick.Verdict.PARTLY_TRUE, "the shipyard’s bill");
    assertEquals("1 of 2 checked", view.progress());
    assertTrue(row(COST).getText(1).startsWith("Partly true"), row(COST)::toString);
    assertEquals("the shipyard’s bill", row(COST).getText(2));
    awaitSaved(editor);
    Tick tick = new ReviewFile(path()).read(WIRE).ticks().get(0);
    assertEquals(Tick.Verdict.PARTLY_TRUE, tick.verdict());
    assertEquals(COST, tick.anchor().orElseThrow().exact());
    assertEquals(Optional.of("the shipyard’s bill"), tick.source());
  }

  @Test
  void aVerdictIsUndoneAndRedone() throws Exception {
    WireEditor editor = openWire();
    answer(COST, Tick.Verdict.TRUE, "");
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    Workbench.await("the verdict is gone", () -> view.progress().equals("0 of 2 checked"));
    editor.getAction(ITextEditorActionConstants.REDO).run();
    Workbench.await("the verdict is back", () -> view.progress().equals("1 of 2 checked"));
  }

  @Test
  void aVerdictOnOtherWordsDoesNotCountEvenWhenTheWireIsSaved() throws Exception {
    WireEditor editor = openWire();
    answer(COST, Tick.Verdict.TRUE, "");
    int million = WIRE.indexOf("million");
    document(editor).replace(million, 1, "b");
    Workbench.await("the change is told", () -> find(OTHER_COST)
        .filter(row -> row.getText(1).startsWith("Words changed since “" + COST + "”")).isPresent());
    assertEquals("0 of 2 checked", view.progress());
    editor.doSave(null);
    awaitSaved(editor);
    Workbench.await("the wire is read again", () -> !editor.isDirty() && words().contains(OTHER_COST));
    assertEquals("0 of 2 checked", view.progress());
    answer(OTHER_COST, Tick.Verdict.TRUE, "");
    assertEquals("1 of 2 checked", view.progress());
  }

  @Test
  void aVerdictFollowsItsWords() throws Exception {
    WireEditor editor = openWire();
    answer(COST, Tick.Verdict.TRUE, "");
    document(editor).replace(0, 0, "UPDATE 2\n\n");
    Workbench.await("the wire is read again", () -> row(COST).getText(3).equals("3"));
    assertEquals("1 of 2 checked", view.progress());
  }

  @Test
  void aVerdictOnWordsThatAreGoneIsStillShown() throws Exception {
    WireEditor editor = openWire();
    answer(COST, Tick.Verdict.FALSE, "");
    int start = WIRE.indexOf(" cost");
    document(editor).replace(start, WIRE.indexOf(", the harbour") - start, " sank again at once and all were saved");
    Workbench.await("the row is told to be lost", () -> Stream.of(view.viewer().getTree().getItems())
        .anyMatch(row -> row.getText(1).startsWith("Was false; these words are no longer")));
  }

  @Test
  void aRowLeadsToItsWordsAndTheCaretToItsRow() throws Exception {
    WireEditor editor = openWire();
    select(COST);
    Workbench.await("the words are selected", () -> selected(editor).getText().equals(COST));
    workbench.page().activate(editor);
    editor.selectAndReveal(WIRE.indexOf(LARGEST) + 3, 0);
    Workbench.await("the row is selected", () ->
        view.viewer().getStructuredSelection().getFirstElement() instanceof Item item
            && item.claim().words().equals(LARGEST));
  }

  @Test
  void onlyTheOpenOnesAreShownOnDemand() throws Exception {
    openWire();
    answer(COST, Tick.Verdict.TRUE, "");
    IAction openOnly = button("Open Ones Only");
    toggle(openOnly, true);
    try {
      assertEquals(List.of(LARGEST), words());
      answer(LARGEST, Tick.Verdict.TRUE, "");
      assertEquals("All 2 claims are checked.", view.emptyHint().orElse(""));
    } finally {
      toggle(openOnly, false);
    }
    assertEquals(2, words().size());
  }

  @Test
  void inTheOrderOfTheTextThereAreNoHeadings() throws Exception {
    openWire();
    IAction byKind = button("Group in an Editor’s Order");
    toggle(byKind, false);
    try {
      assertEquals(List.of(COST, LARGEST), words());
    } finally {
      toggle(byKind, true);
    }
  }

  @Test
  void rowsAreCopiedWithTabs() throws Exception {
    openWire();
    select(COST);
    view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      String text = (String) clipboard.getContents(TextTransfer.getInstance());
      assertTrue(text.contains(COST) && text.contains("\tA sum: "), text);
    } finally {
      clipboard.dispose();
    }
  }

  private WireEditor openWire() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Workbench.await("the claims are read", () -> words().size() == 2);
    return editor;
  }

  /** Presses Space on a row and fills the dialog that opens. */
  private void answer(String words, Tick.Verdict verdict, String source) {
    select(words);
    boolean[] asked = new boolean[1];
    Display.getCurrent().asyncExec(() -> {
      Shell shell = Stream.of(Display.getCurrent().getShells())
          .filter(open -> open.getData() instanceof VerdictDialog).findFirst().orElseThrow();
      VerdictDialog dialog = (VerdictDialog) shell.getData();
      dialog.choose(verdict);
      dialog.source(source);
      asked[0] = true;
      Widgets.only(shell, Button.class, button -> button.getText().equals("Check Off"))
          .notifyListeners(SWT.Selection, new Event());
    });
    Event space = new Event();
    space.character = ' ';
    space.keyCode = ' ';
    view.viewer().getTree().notifyListeners(SWT.KeyDown, space);
    assertTrue(asked[0], "nobody asked for a verdict");
    Workbench.await("the verdict is shown", () -> find(words).map(row -> row.getText(1))
        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(verdict.label())).isPresent()
        || find(words).isEmpty());
  }

  private void select(String words) {
    Item item = items().stream().filter(one -> one.claim().words().equals(words)).findFirst().orElseThrow();
    view.viewer().setSelection(new StructuredSelection(item), true);
  }

  private List<Item> items() {
    return rows(List.of(view.viewer().getTree().getItems())).stream()
        .map(TreeItem::getData).filter(Item.class::isInstance).map(Item.class::cast).toList();
  }

  private List<String> words() {
    return items().stream().map(item -> item.claim().words()).toList();
  }

  private TreeItem row(String words) {
    return find(words).orElseThrow();
  }

  private Optional<TreeItem> find(String words) {
    return rows(List.of(view.viewer().getTree().getItems())).stream()
        .filter(row -> row.getData() instanceof Item item && item.claim().words().equals(words)).findFirst();
  }

  private static List<TreeItem> rows(List<TreeItem> roots) {
    List<TreeItem> all = new ArrayList<>();
    for (TreeItem root : roots) {
      all.add(root);
      all.addAll(rows(List.of(root.getItems())));
    }
    return all;
  }

  private IAction button(String text) {
    return Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
        .filter(ActionContributionItem.class::isInstance)
        .map(item -> ((ActionContributionItem) item).getAction())
        .filter(action -> text.equals(action.getToolTipText()))
        .findFirst().orElseThrow();
  }

  private static void toggle(IAction action, boolean on) {
    action.setChecked(on);
    action.run();
  }

  private Path path() {
    return Path.of(workbench.project().getFile("ferry.txt").getLocationURI());
  }

  private static void awaitSaved(WireEditor editor) {
    LiveReview review = LiveReviews.of(editor).orElseThrow();
    Workbench.await("the review is saved", review::isSaved);
  }

  private static IDocument document(WireEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private static ITextSelection selected(WireEditor editor) {
    return (ITextSelection) editor.getSelectionProvider().getSelection();
  }
}
