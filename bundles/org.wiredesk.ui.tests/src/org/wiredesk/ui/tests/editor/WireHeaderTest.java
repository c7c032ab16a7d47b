package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.text.WireDate;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class WireHeaderTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- It will reopen on Sunday, 8 April 2024, its owner said.
      """;

  private static final String YEARLESS = "HAMBURG, 3 April. The ferry line will reopen soon, its owner said.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private Shell shell;
  private Point size;

  @BeforeEach
  void rememberSize() {
    shell = workbench.page().getWorkbenchWindow().getShell();
    size = shell.getSize();
  }

  @AfterEach
  void restoreSize() {
    shell.setSize(size);
  }

  @Test
  void aDateTypedBeforeTheWireWasReadIsKept() throws Exception {
    WireEditor editor = workbench.open("ferry.wire", WIRE);
    Text date = dateField();
    focus(date);
    date.setText("5 May 2023");
    awaitChecked(editor);
    assertEquals("5 May 2023", date.getText(), "what is being typed stays");
    date.notifyListeners(SWT.DefaultSelection, new Event());
    awaitChecked(editor);
    assertEquals(Optional.of(LocalDate.of(2023, 5, 5)), model(editor).wire().date().map(WireDate::day));
  }

  @Test
  void beforeAWireWasReadItIsNotSaidToHaveNoDate() throws Exception {
    WireEditor editor = workbench.open("ferry.wire", YEARLESS);
    assertEquals("", link());
    awaitChecked(editor);
    Workbench.await("it is asked for the year", () -> link().endsWith("set it"));
  }

  @Test
  void aFieldThatHadTheFocusBeforeTheWireWasReadTakesNoDateAway() throws Exception {
    LocalDate kept = LocalDate.of(2023, 5, 5);
    WireEditor earlier = workbench.openChecked("ferry.wire", WIRE);
    WireSession session = earlier.session().orElseThrow();
    session.change(session.settings().withDate(Optional.of(kept)));
    workbench.page().closeEditor(earlier, false);
    WireEditor editor = workbench.open(workbench.project().getFile("ferry.wire"));
    Text date = dateField();
    focus(date);
    awaitChecked(editor);
    assertEquals("", date.getText());
    date.notifyListeners(SWT.DefaultSelection, new Event());
    editor.setFocus();
    Workbench.await("the field shows the date", () -> date.getText().equals("5 May 2023"));
    assertEquals(Optional.of(kept), editor.session().orElseThrow().settings().date());
  }

  @Test
  void inASmallWindowItIsStillOneRowThatAsksForTheYear() throws Exception {
    workbench.openChecked("ferry.wire", YEARLESS);
    Composite bar = dateField().getParent().getParent();
    shell.setSize(3000, 800);
    Workbench.await("there is room for all", () -> isOneRow() && link().equals("no year known: set it"));
    int asked = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    Workbench.await("the window is smaller", () -> {
      shell.setSize(shell.getSize().x - 20, 800);
      return bar.getSize().x < asked;
    });
    assertTrue(isOneRow());
    assertEquals("set it", link());
  }

  @Test
  void whereOneRowIsNotEnoughTheRowsAreFilled() throws Exception {
    workbench.file("bridge-over-the-bay.ru.txt", "Мост через залив снова открыт.\n");
    workbench.openChecked("bridge-over-the-bay.en.txt", YEARLESS);
    Workbench.await("the window is too small for one row", () -> {
      shell.setSize(shell.getSize().x - 20, 800);
      return !isOneRow();
    });
    assertTrue(Widgets.all(shell, ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
        .anyMatch(item -> item.getText().endsWith("bridge-over-the-bay.ru.txt")), "its name has room in the second");
  }

  private boolean isOneRow() {
    Control[] parts = dateField().getParent().getParent().getChildren();
    int lowestTop = Stream.of(parts).mapToInt(part -> part.getLocation().y).max().orElseThrow();
    return Stream.of(parts).allMatch(part -> part.getLocation().y + part.getSize().y > lowestTop);
  }

  private String link() {
    return Widgets.only(dateField().getParent(), Link.class, link -> true).getText().replaceAll("<[^>]*>", "");
  }

  private Text dateField() {
    return Widgets.only(shell, Text.class, text -> text.getMessage().startsWith("No "));
  }

  private static void focus(Text date) {
    Workbench.await("the field has the focus", () -> date.forceFocus() && date.isFocusControl());
  }
}
