package org.wiredesk.rules.ui.wizards;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.wiredesk.rules.DeskSource;

/** Asks where a new desk file goes and how it is called. */
final class NewDeskFilePage extends WizardPage {

  private static final int WIDTH = 320;

  private final String firstFolder;
  private Text folder;
  private Text name;

  /** @param folder as {@link DeskTarget}; empty for none in particular */
  NewDeskFilePage(String folder) {
    super("newDeskFile");
    this.firstFolder = folder;
    setTitle(Messages.NewDeskFilePage_title);
    setDescription(Messages.NewDeskFilePage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
    folder = field(area, Messages.NewDeskFilePage_folder, 1);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.NewDeskFilePage_browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    setButtonLayoutData(browse);
    name = field(area, Messages.NewDeskFilePage_name, 2);
    setControl(area);
    folder.setText(firstFolder);
    name.setText(freeName());
    folder.addModifyListener(event -> validate());
    name.addModifyListener(event -> validate());
    validate();
    setErrorMessage(null);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      name.setFocus();
      name.setSelection(0, name.getText().length() - DeskSource.EXTENSION.length());
    }
  }

  DeskTarget target() {
    return new DeskTarget(folder.getText(), name.getText());
  }

  private static Text field(Composite area, String text, int columns) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
    Text field = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(columns, 1).applyTo(field);
    return field;
  }

  private void browse() {
    ContainerSelectionDialog dialog = new ContainerSelectionDialog(
        getShell(), ResourcesPlugin.getWorkspace().getRoot(), false, Messages.NewDeskFilePage_browseMessage);
    dialog.showClosedProjects(false);
    if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
      folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
    }
  }

  private String freeName() {
    String free = Messages.NewDeskFilePage_firstName;
    for (int i = 2; new DeskTarget(firstFolder, free).exists(); i++) {
      free = NLS.bind(Messages.NewDeskFilePage_nextName, i);
    }
    return free + DeskSource.EXTENSION;
  }

  private void validate() {
    String problem = target().problem().orElse(null);
    setErrorMessage(problem);
    setPageComplete(problem == null);
  }
}
