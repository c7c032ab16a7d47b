package org.wiredesk.ui.tests.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;
import org.wiredesk.engine.timeline.TimelineMention;
import org.wiredesk.engine.timeline.TimelineViewport;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;
import org.wiredesk.ui.timeline.TimelineExport;
import org.wiredesk.ui.timeline.TimelineView;

class TimelineViewTest {

  /** In the order of the text; the weekday of the last is wrong. */
  private static final List<String> WRITTEN =
      List.of("April 3, 2024", "1 March 2024", "three days", "Sunday, 8 April 2024");
  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- The line was closed on 1 March 2024 for three days.

      It will reopen on Sunday, 8 April 2024, the port said.
      """;
  private static final String QUIET = "The council met.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private TimelineView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (TimelineView) workbench.page().showView(TimelineView.ID);
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
  void aWireWithoutTimesIsCalledSo() throws Exception {
    workbench.openChecked("quiet.txt", QUIET);
    Workbench.await("the wire is read", () -> view.hint().contains("quiet.txt names no times"));
  }

  @Test
  void aWireWithoutADateIsAskedForIt() throws Exception {
    workbench.openChecked("undated.txt", "The line was closed on 1 March. It opened on Friday.\n");
    Workbench.await("the times are listed", () -> view.table().rows().size() == 2);
    assertTrue(view.hint().contains("href=\"date\""), view.hint());
    workbench.openChecked("dated.txt", "The line was closed on 1 March 2021. It opened on Friday.\n");
    Workbench.await("one of them has a place", () -> view.canvas().timelineLayout().marks().size() == 1);
    assertTrue(view.hint().contains("1 of its 2 times"), view.hint());
  }

  @Test
  void itShowsTheTimesOfTheActiveWire() throws Exception {
    WireEditor ferry = open("ferry.txt", WIRE);
    assertEquals(WRITTEN, view.timeline().mentions().stream().map(TimelineMention::written).toList());
    assertEquals("", view.hint());
    workbench.openChecked("quiet.txt", QUIET);
    Workbench.await("they are gone", () -> view.timeline().mentions().isEmpty());
    workbench.page().activate(ferry);
    Workbench.await("they are back", () -> view.timeline().mentions().size() == WRITTEN.size());
  }

  @Test
  void aClickedMarkSelectsItsWordsInTheEditor() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    click(1);
    assertEquals("1 March 2024", selectedText(editor));
    assertEquals(OptionalInt.of(1), view.selected());
  }

  @Test
  void theMarkOfADoubtfulTimeExplainsTheDoubt() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    Workbench.await("the weekday is found wrong", () -> view.timeline().mentions().get(3).isDoubtful());
    click(3);
    assertEquals("date-weekday-mismatch", model(editor).current().orElseThrow().check().id().value());
    assertEquals("Sunday, 8 April 2024", selectedText(editor));
  }

  @Test
  void aRowSelectsItsWordsInTheEditorAlsoWithoutAMark() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    row("three days");
    assertEquals("three days", selectedText(editor));
  }

  @Test
  void theMarkFollowsTheCaret() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    workbench.page().activate(editor);
    editor.selectAndReveal(WIRE.indexOf("March"), 0);
    Workbench.await("the time at the caret stands out", () -> view.selected().equals(OptionalInt.of(1)));
  }

  @Test
  void wordsAreFoundAlsoBehindAnEdit() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    model(editor).document().replace(0, 5, "The old ferry");
    click(1);
    assertEquals("1 March 2024", selectedText(editor));
  }

  @Test
  void wordsAreFoundInAFileWithTheLineEndsOfWindows() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE.replace("\n", "\r\n"));
    click(3);
    assertEquals("Sunday, 8 April 2024", selectedText(editor));
  }

  @Test
  void theArrowsWalkTheMarksInTheOrderOfTimeAndEnterGoesToTheEditor() throws Exception {
    WireEditor editor = open("ferry.txt", WIRE);
    press(SWT.HOME, (char) 0);
    assertEquals("1 March 2024", selectedText(editor));
    press(SWT.ARROW_RIGHT, (char) 0);
    assertEquals("April 3, 2024", selectedText(editor));
    press(SWT.ARROW_RIGHT, (char) 0);
    press(SWT.ARROW_RIGHT, (char) 0);
    assertEquals("Sunday, 8 April 2024", selectedText(editor));
    assertSame(view, workbench.page().getActivePart());
    press(SWT.CR, SWT.CR);
    assertSame(editor, workbench.page().getActivePart());
  }

  @Test
  void theKeyboardZoomsAndMovesTheSight() throws Exception {
    open("ferry.txt", WIRE);
    double apart = x(3) - x(1);
    press('+', '+');
    press('+', '+');
    assertTrue(x(3) - x(1) > apart);
    double before = view.canvas().viewport().offset();
    press(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
    assertTrue(view.canvas().viewport().offset() > before);
    press('0', '0');
    assertEquals(TimelineViewport.FIT, view.canvas().viewport());
  }

  @Test
  void aDragMovesTheSightAndCtrlWithTheWheelZooms() throws Exception {
    open("ferry.txt", WIRE);
    Event wheel = at(100, 60);
    wheel.stateMask = SWT.MOD1;
    wheel.count = 3;
    view.canvas().notifyListeners(SWT.MouseWheel, wheel);
    assertTrue(view.canvas().viewport().zoom() > 1);
    double offset = view.canvas().viewport().offset();
    int low = view.canvas().getClientArea().height - 2;
    view.canvas().notifyListeners(SWT.MouseDown, at(100, low));
    view.canvas().notifyListeners(SWT.MouseMove, at(90, low));
    view.canvas().notifyListeners(SWT.MouseUp, at(90, low));
    assertEquals(offset + 10, view.canvas().viewport().offset(), 0.01);
  }

  @Test
  void theTableSortsByTimeAndByWhatItsTitlesSay() throws Exception {
    open("ferry.txt", WIRE);
    assertEquals(List.of("1 March 2024", "April 3, 2024", "Sunday, 8 April 2024", "three days"), rows());
    view.table().viewer().getTable().getColumn(1).notifyListeners(SWT.Selection, new Event());
    assertEquals(List.of("1 March 2024", "April 3, 2024", "Sunday, 8 April 2024", "three days"), rows());
    view.table().viewer().getTable().getColumn(1).notifyListeners(SWT.Selection, new Event());
    assertEquals("three days", rows().get(0));
  }

  @Test
  void thePictureIsSavedAsPngOrSvg(@TempDir Path folder) throws Exception {
    open("ferry.txt", WIRE);
    TimelineExport export = new TimelineExport(view);
    export.save(folder.resolve("times.png"));
    ImageData png = new ImageData(folder.resolve("times.png").toString());
    assertTrue(png.width > 100 && png.height > 50);
    export.save(folder.resolve("times.svg"));
    byte[] svg = Files.readAllBytes(folder.resolve("times.svg"));
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    assertEquals("svg", root.getDocumentElement().getNodeName());
    assertEquals(3, root.getElementsByTagName("g").getLength());
  }

  @Test
  void aPictureThatCannotBeWrittenLeavesTheOldFile(@TempDir Path folder) throws Exception {
    open("ferry.txt", WIRE);
    Path taken = Files.createDirectory(folder.resolve("times.svg"));
    Path inside = Files.writeString(taken.resolve("old"), "old");
    assertThrows(IOException.class, () -> new TimelineExport(view).save(taken));
    assertArrayEquals(new String[] {"old"}, taken.toFile().list());
    assertEquals("old", Files.readString(inside));
  }

  @Test
  void thePictureIsCopiedAndFromTheTableARow() throws Exception {
    open("ferry.txt", WIRE);
    view.canvas().setFocus();
    copy();
    assertNotNull(clipboard(ImageTransfer.getInstance()));
    row("three days");
    view.table().viewer().getTable().setFocus();
    Workbench.await("the table has the keyboard", () -> view.table().viewer().getTable().isFocusControl());
    copy();
    assertEquals("3 days\tthree days\tP3D\ta length of time", clipboard(TextTransfer.getInstance()));
  }

  private WireEditor open(String name, String text) throws Exception {
    WireEditor editor = workbench.openChecked(name, text);
    workbench.page().activate(view);
    Workbench.await("the times are shown", () -> view.timeline().mentions().size() == WRITTEN.size()
        && !view.canvas().timelineLayout().marks().isEmpty() && view.canvas().getSize().x > 0);
    return editor;
  }

  private void click(int mention) {
    Mark mark = view.canvas().timelineLayout().of(mention).orElseThrow();
    view.canvas().notifyListeners(SWT.MouseDown, at((int) mark.middle(), (int) mark.y()));
    view.canvas().notifyListeners(SWT.MouseUp, at((int) mark.middle(), (int) mark.y()));
  }

  private static Event at(int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    return event;
  }

  private void press(int key, char character) {
    press(key, character, 0);
  }

  private void press(int key, char character, int modifiers) {
    Event event = new Event();
    event.keyCode = key;
    event.character = character;
    event.stateMask = modifiers;
    view.canvas().notifyListeners(SWT.KeyDown, event);
  }

  private double x(int mention) {
    return view.canvas().timelineLayout().of(mention).orElseThrow().middle();
  }

  private List<String> rows() {
    return view.table().rows().stream().map(row -> row.mention().written()).toList();
  }

  /** Selects a row as a click would. */
  private void row(String written) {
    view.table().viewer().setSelection(new StructuredSelection(view.table().rows().stream()
        .filter(row -> row.mention().written().equals(written)).findFirst().orElseThrow()), true);
    Workbench.await("the row leads", () -> view.selected().isPresent());
  }

  private void copy() {
    view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
  }

  private static Object clipboard(Transfer transfer) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      return clipboard.getContents(transfer);
    } finally {
      clipboard.dispose();
    }
  }

  private static String selectedText(WireEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }
}
