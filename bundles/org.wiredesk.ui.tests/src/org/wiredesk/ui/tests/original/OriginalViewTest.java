package org.wiredesk.ui.tests.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.explanation.ExplanationView;
import org.wiredesk.ui.original.OriginalView;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class OriginalViewTest {

  private static final String SENTENCE = "org.wiredesk.ui.sentence";
  private static final String ALONE = "org.wiredesk.ui.alone";
  private static final String CURRENT = "org.wiredesk.ui.related";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private OriginalView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (OriginalView) workbench.page().showView(OriginalView.ID);
  }

  @AfterEach
  void closeView() {
    workbench.page().hideView(view);
  }

  @Test
  void withoutAWireItSaysWhatToDo() {
    assertTrue(view.hint().contains("No wire is open"), view.hint());
  }

  @Test
  void withoutAnOriginalItSaysHowAWireGetsOne() throws Exception {
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    assertTrue(view.hint().contains("Put ferry.ru.txt beside it or <a"), view.hint());
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    Workbench.await("the original is shown", () -> view.hint().isEmpty());
    assertEquals(Pair.RUSSIAN, view.text().getText());
    awaitChecked(editor);
  }

  @Test
  void theSentenceAtTheCaretIsMarkedOnBothSides() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setCaretOffset(Pair.at("Five ships", Pair.ENGLISH) + 3);
    assertEquals(List.of("Five ships will sail on it every day."), marked(editor, SENTENCE));
    assertEquals(List.of("Пять судов будут ходить по ней каждый день."), marked(SENTENCE));
  }

  @Test
  void aClickInTheViewLeadsToTheSentenceInTheEditor() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    click(Pair.at("Об этом", Pair.RUSSIAN) + 5);
    assertEquals(Pair.at("The owner", Pair.ENGLISH), text(editor).getCaretOffset());
    assertEquals(List.of("The owner of the port said so."), marked(editor, SENTENCE));
    assertEquals(List.of("Об этом сказал владелец порта."), marked(SENTENCE));
  }

  @Test
  void selectingWordsInTheViewLeavesTheEditorWhereItIs() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setSelection(0, 5);
    int at = Pair.at("Об этом", Pair.RUSSIAN);
    view.text().setSelection(at, at + 7);
    release();
    assertEquals("Ferry", text(editor).getSelectionText());
  }

  @Test
  void whatWasFoundIsMarkedInTheOriginalAndShownWhenChosen() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    Finding finding = find(editor, "Five", "Пять");
    Workbench.await("it is marked", () -> marked("org.wiredesk.ui.finding.translation").equals(List.of("Пять")));
    model(editor).select(finding, this);
    assertEquals(List.of("Пять"), marked(CURRENT));
  }

  @Test
  void whatWasFoundIsExplainedAtTheCaret() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    find(editor, "Five", "Пять");
    workbench.page().activate(view);
    view.text().setCaretOffset(Pair.at("Пять", Pair.RUSSIAN) + 1);
    Workbench.run(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
    List<String> said = explanation();
    assertEquals("Says something else", said.get(0));
    assertTrue(said.contains("In the original: <a>“Пять”</a>"), said.toString());
  }

  @Test
  void theExplanationQuotesTheOriginalAndLeadsThere() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    Composite folder = view.text().getShell();
    workbench.page().showView(ExplanationView.ID);
    model(editor).select(find(editor, "Five", "Пять"), this);
    Link link = Widgets.only(folder, Link.class, one -> one.getText().startsWith("In the original:"));
    assertEquals("In the original: <a>“Пять”</a>", link.getText());
    link.notifyListeners(SWT.Selection, new Event());
    Workbench.await("the view is seen", () -> workbench.page().isPartVisible(view));
    assertEquals(List.of("Пять"), marked(CURRENT));
  }

  @Test
  void thePlaceOfTheChosenFindingComesIntoSight() throws Exception {
    String english = Pair.ENGLISH + longText("The port is quiet in the morning. ");
    String russian = Pair.RUSSIAN + longText("В порту утром тихо. ") + "Последнее слово.\n";
    WireEditor editor = open(english, russian);
    Finding finding = find(editor, "Ferry", "Последнее");
    model(editor).select(finding, this);
    int y = view.text().getLocationAtOffset(Pair.at("Последнее", russian)).y;
    assertTrue(y >= 0 && y < view.text().getClientArea().height, "at " + y);
  }

  @Test
  void bothScrollTogetherBySentences() throws Exception {
    String english = Pair.ENGLISH + longText("The port is quiet in the morning, and nobody is about. ");
    String russian = Pair.RUSSIAN + longText("В порту утром тихо, и никого нет. ");
    WireEditor editor = open(english, russian);
    StyledText wire = text(editor);
    wire.setTopPixel(10_000);
    Workbench.await("the original follows", () -> view.text().getTopPixel() > 0);
    settle();
    assertEquals(paragraphInTheMiddle(wire), paragraphInTheMiddle(view.text()), 2);
    view.text().setTopPixel(0);
    Workbench.await("the wire follows", () -> wire.getTopPixel() == 0);
  }

  @Test
  void aJumpInTheWireBringsTheOriginalBesideIt() throws Exception {
    WireEditor editor = openLong();
    int at = Pair.at("Harbour 40 ", text(editor).getText());
    editor.reveal(new Span(at, at + 7));
    settle();
    assertEquals(List.of("Harbour 40 is quiet in the morning, and nobody is about."), marked(editor, SENTENCE));
    assertEquals(height(text(editor), at), height(view.text(), Pair.at("В порту 40 ", view.text().getText())), 0.2);
  }

  @Test
  void aClickInTheOriginalBringsTheWireBesideIt() throws Exception {
    WireEditor editor = openLong();
    view.text().setTopPixel(1_500);
    settle();
    int middle = view.text().getOffsetAtLine(view.text().getLineIndex(view.text().getClientArea().height / 2));
    int offset = view.text().getText().indexOf("В порту", middle);
    int before = view.text().getTopPixel();
    click(offset);
    settle();
    assertEquals(before, view.text().getTopPixel(), "where somebody clicked nothing moves");
    assertEquals(height(view.text(), offset), height(text(editor), text(editor).getCaretOffset()), 0.2);
  }

  @Test
  void aSentenceWithoutCounterpartIsTinted() throws Exception {
    String more = "Никто не знает, почему " + "владелец порта так долго молчал, а рыбаки ждали его слов и ".repeat(6)
        + "не спрашивали.";
    String english = longText("The port is quiet in the morning, and nobody is about. ");
    String russian = longText("В порту с утра царит тишина, и никого не встретишь. ");
    open(Pair.ENGLISH + english, Pair.RUSSIAN + "\n" + more + "\n" + russian);
    assertEquals(List.of(more), marked(ALONE));
  }

  @Test
  void arabicIsWrittenFromRightToLeft() throws Exception {
    workbench.file("ferry.ar.txt", "سيعاد فتح الخط بعد الإصلاحات.\n");
    workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    Workbench.await("the original is shown", () -> view.hint().isEmpty());
    assertEquals(SWT.RIGHT_TO_LEFT, view.text().getOrientation());
  }

  @Test
  void theMarksInTheEditorGoWithTheView() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setCaretOffset(Pair.at("Five ships", Pair.ENGLISH) + 3);
    workbench.page().hideView(view);
    assertEquals(List.of(), marked(editor, SENTENCE));
  }

  @Test
  void whatAPersonPairedIsKeptOverAReopening() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setCaretOffset(Pair.at("The line", Pair.ENGLISH) + 3);
    int from = Pair.at("Линию", Pair.RUSSIAN);
    view.text().setSelection(from + 2, Pair.at("сказал", Pair.RUSSIAN));
    view.pair();
    List<String> both = List.of("Линию на острова закрыли зимой. Об этом сказал владелец порта.");
    Workbench.await("they are together", () -> marked(SENTENCE).equals(both));
    assertTrue(workbench.project().getFile(Pair.ENGLISH_NAME + ".pairs").exists());

    IFile wire = model(editor).file().orElseThrow();
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(wire);
    awaitChecked(again);
    text(again).setCaretOffset(Pair.at("The line", Pair.ENGLISH) + 3);
    assertEquals(both, marked(SENTENCE));

    view.text().setCaretOffset(from);
    view.unpair();
    Workbench.await("they are apart", () -> marked(SENTENCE).equals(List.of("Линию на острова закрыли зимой.")));
  }

  @Test
  void pairingIsAStepInTheHistoryOfTheWire() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setCaretOffset(Pair.at("The line", Pair.ENGLISH) + 3);
    view.text().setSelection(Pair.at("Линию", Pair.RUSSIAN) + 2, Pair.at("сказал", Pair.RUSSIAN));
    view.pair();
    IFile pairs = workbench.project().getFile(Pair.ENGLISH_NAME + ".pairs");
    Workbench.await("it is written", pairs::exists);
    ITextOperationTarget history = editor.getAdapter(ITextOperationTarget.class);
    history.doOperation(ITextOperationTarget.UNDO);
    Workbench.await("it is taken back", () -> !pairs.exists());
    assertEquals(Pair.ENGLISH, text(editor).getText());
    history.doOperation(ITextOperationTarget.REDO);
    Workbench.await("it is there again", pairs::exists);
  }

  @Test
  void aSecondPairingKeepsTheFirstThoughTheWireIsNotCheckedYet() throws Exception {
    WireEditor editor = open(Pair.ENGLISH, Pair.RUSSIAN);
    text(editor).setCaretOffset(Pair.at("The line", Pair.ENGLISH) + 3);
    view.text().setCaretOffset(Pair.at("Линию", Pair.RUSSIAN) + 2);
    view.pair();
    text(editor).setCaretOffset(Pair.at("Five ships", Pair.ENGLISH) + 3);
    view.text().setCaretOffset(Pair.at("Пять", Pair.RUSSIAN) + 2);
    view.pair();
    IFile pairs = workbench.project().getFile(Pair.ENGLISH_NAME + ".pairs");
    Workbench.await("both are written", () -> {
      try {
        String said = pairs.exists() ? pairs.readString() : "";
        return said.contains("Линию на острова") && said.contains("Пять судов");
      } catch (CoreException e) {
        return false;
      }
    });
  }

  private WireEditor openLong() throws Exception {
    StringBuilder english = new StringBuilder(Pair.ENGLISH);
    StringBuilder russian = new StringBuilder(Pair.RUSSIAN);
    for (int i = 10; i < 90; i++) {
      english.append("\nHarbour ").append(i).append(" is quiet in the morning, and nobody is about.\n");
      russian.append("\nВ порту ").append(i).append(" утром тихо, и никого нет.\n");
    }
    return open(english.toString(), russian.toString());
  }

  /** Where a character is seen, as a share of the height of what is seen. */
  private static double height(StyledText text, int offset) {
    return (double) text.getLocationAtOffset(offset).y / text.getClientArea().height;
  }

  private WireEditor open(String english, String russian) throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, russian);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, english);
    Workbench.await("the original is shown", () -> view.hint().isEmpty());
    return editor;
  }

  /** Tells the model of a finding that compares words of both sides. */
  private static Finding find(WireEditor editor, String words, String original) {
    CheckReport report = model(editor).report();
    CheckInfo check = new CheckInfo("original-test", "Says something else", FindingKind.TRANSLATION, Severity.MAJOR,
        MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);
    int at = Pair.at(words, report.wire().text());
    int there = Pair.at(original, report.bitext().orElseThrow().original().text());
    Finding finding = Finding.of(check, new Span(at, at + words.length()), "Says something else")
        .comparedWith(new OriginalPlace(new Span(there, there + original.length()), original, "the original says"));
    model(editor).show(report.withFindings(List.of(finding)), NormalizedText.of(report.wire().text()), old -> false);
    return finding;
  }

  /** What the window over the text says, once it is open; closes it. */
  private List<String> explanation() {
    Set<Shell> before = Set.of(view.text().getShell());
    Supplier<Optional<Shell>> open = () -> Stream.of(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && !before.contains(shell) && !said(shell).isEmpty()).findFirst();
    Workbench.await("the finding is explained", () -> open.get().isPresent());
    Shell window = open.get().orElseThrow();
    List<String> said = said(window);
    window.close();
    return said;
  }

  private static List<String> said(Shell window) {
    return Widgets.all(window, Control.class).stream()
        .map(control -> control instanceof Label label ? label.getText()
            : control instanceof Link link ? link.getText() : "")
        .filter(text -> !text.isEmpty()).toList();
  }

  private static String longText(String sentence) {
    return ("\n" + sentence.repeat(3).strip() + "\n").repeat(60);
  }

  private static int paragraphInTheMiddle(StyledText text) {
    return text.getLineIndex(text.getClientArea().height / 2);
  }

  /** Lets everything be painted that is to be painted. */
  private static void settle() {
    boolean[] done = new boolean[1];
    Display.getCurrent().timerExec(200, () -> done[0] = true);
    Workbench.await("all is painted", () -> done[0]);
  }

  private void click(int offset) {
    view.text().setSelection(offset, offset);
    release();
  }

  private void release() {
    Event event = new Event();
    event.button = 1;
    view.text().notifyListeners(SWT.MouseUp, event);
  }

  private List<String> marked(String type) {
    return view.marks(type).stream().map(span -> span.of(view.text().getText())).toList();
  }

  private static List<String> marked(WireEditor editor, String type) {
    IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    List<String> words = new ArrayList<>();
    annotations.getAnnotationIterator().forEachRemaining(annotation -> {
      if (annotation.getType().equals(type)) {
        Position position = annotations.getPosition(annotation);
        words.add(model(editor).text(new Span(position.offset, position.offset + position.length)));
      }
    });
    return words;
  }

  private static StyledText text(WireEditor editor) {
    return (StyledText) editor.getAdapter(Control.class);
  }
}
