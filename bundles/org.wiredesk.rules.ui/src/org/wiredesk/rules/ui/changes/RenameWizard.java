package org.wiredesk.rules.ui.changes;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name; shows what will change if asked. */
public final class RenameWizard extends RefactoringWizard {

  private static final int WIDTH = 360;

  public RenameWizard(RenameRefactoring refactoring) {
    super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    setDefaultPageTitle(refactoring.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage());
  }

  private static final class NamePage extends UserInputWizardPage {

    NamePage() {
      super("name");
    }

    @Override
    public void createControl(Composite parent) {
      Composite area = new Composite(parent, SWT.NONE);
      GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
      Label label = new Label(area, SWT.NONE);
      label.setText(Messages.RenameWizard_name);
      Text name = new Text(area, SWT.BORDER);
      GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
      RenameRefactoring rename = (RenameRefactoring) getRefactoring();
      name.setText(rename.oldName());
      name.selectAll();
      name.addModifyListener(event -> setPageComplete(rename.rename(name.getText().strip())));
      setPageComplete(false);
      setControl(area);
      name.setFocus();
    }
  }
}
