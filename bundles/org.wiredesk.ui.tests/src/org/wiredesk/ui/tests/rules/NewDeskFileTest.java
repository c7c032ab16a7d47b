package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitTried;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.underlined;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.wizards.NewDeskFileWizard;
import org.wiredesk.ui.tests.Workbench;

class NewDeskFileTest {

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void aNewFileGoesIntoTheProjectsDeskFolderAndItsRuleIsGood() throws Exception {
    IFile wire = workbench.file("harbour.wire", "The harbour is open.");
    DeskEditor editor = create(wire);
    IFile file = editor.session().orElseThrow().file().orElseThrow();
    assertEquals("/Wires/desk/house-rules.desk", file.getFullPath().toString());
    awaitTried(editor);
    assertEquals(List.of(), underlined(editor));
  }

  @Test
  void theNextOneGoesBesideTheFirstUnderAnotherName() throws Exception {
    create(workbench.project());
    DeskEditor second = create(workbench.project());
    assertEquals("house-rules-2.desk", second.session().orElseThrow().file().orElseThrow().getName());
  }

  private DeskEditor create(Object selected) {
    NewDeskFileWizard wizard = new NewDeskFileWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
    WizardDialog dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    try {
      wizard.performFinish();
    } finally {
      dialog.close();
    }
    return (DeskEditor) workbench.page().getActiveEditor();
  }
}
