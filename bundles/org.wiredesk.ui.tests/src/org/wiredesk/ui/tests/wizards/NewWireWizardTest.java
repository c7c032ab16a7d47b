package org.wiredesk.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;
import org.wiredesk.ui.wizards.NewWireFromClipboardWizard;
import org.wiredesk.ui.wizards.NewWireWizard;

class NewWireWizardTest {

  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- It’s “open”.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private NewWireWizard wizard;
  private WizardDialog dialog;

  @AfterEach
  void close() {
    dialog.close();
  }

  @Test
  void aWireIsCreatedAndOpened() throws Exception {
    open(new NewWireWizard());
    text().setText(WIRE);
    name().setText("ferry.txt");
    finish();
    IFile file = workbench.project().getFile("ferry.txt");
    assertEquals(WIRE, new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8));
    assertInstanceOf(WireEditor.class, workbench.page().getActiveEditor());
  }

  @Test
  void theHeadlineGivesTheName() throws Exception {
    open(new NewWireWizard());
    text().setText(WIRE);
    assertEquals("ferry-line-to-open-again.txt", name().getText());
    name().setText("own.txt");
    text().setText("Another headline\n\nHAMBURG, April 3, 2024 (Desk) -- It is open.\n");
    assertEquals("own.txt", name().getText(), "a name that the user wrote stays");
  }

  @Test
  void aNameThatIsTakenIsNotSuggestedAndNotAccepted() throws Exception {
    workbench.file("ferry-line-to-open-again.txt", "");
    open(new NewWireWizard());
    text().setText(WIRE);
    assertEquals("ferry-line-to-open-again-2.txt", name().getText());
    assertTrue(wizard.canFinish());
    name().setText("ferry-line-to-open-again.txt");
    assertFalse(wizard.canFinish());
    assertNotNull(dialog.getCurrentPage().getErrorMessage());
  }

  @Test
  void aProjectThatIsMissingIsCreated() throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Tomorrow");
    try {
      open(new NewWireWizard());
      Widgets.only(dialog.getShell(), Combo.class, combo -> true).setText("Tomorrow/early");
      name().setText("ferry.txt");
      finish();
      assertTrue(project.getFile("early/ferry.txt").exists());
    } finally {
      project.delete(true, null);
    }
  }

  @Test
  void theClipboardsTextBecomesAWire() throws Exception {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    clipboard.setContents(new Object[] {WIRE.replace("\n", "\r\n")}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    open(new NewWireFromClipboardWizard());
    finish();
    IFile file = workbench.project().getFile("ferry-line-to-open-again.txt");
    assertEquals(WIRE, new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8));
  }

  private void open(NewWireWizard toOpen) {
    wizard = toOpen;
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
    dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  private void finish() {
    assertTrue(wizard.canFinish(), () -> dialog.getCurrentPage().getErrorMessage());
    assertTrue(wizard.performFinish());
  }

  private Text text() {
    return editable(SWT.MULTI);
  }

  private Text name() {
    return editable(SWT.SINGLE);
  }

  private Text editable(int style) {
    return Widgets.only(
        dialog.getShell(), Text.class, text -> (text.getStyle() & style) != 0 && text.getEditable());
  }
}
