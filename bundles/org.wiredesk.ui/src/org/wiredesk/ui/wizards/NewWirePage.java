package org.wiredesk.ui.wizards;

import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;

/** Asks where a new wire goes and what it says; suggests its name from its text until the user writes one. */
final class NewWirePage extends WizardPage {

  private static final String DEFAULT_PROJECT = "Wires";
  private static final int TEXT_LINES = 12;
  private static final int TEXT_WIDTH = 520;

  private final String firstFolder;
  private final String firstText;
  private Combo folder;
  private Text name;
  private Text text;
  private String suggestion = "";

  /** @param folder as {@link WireTarget}; empty for none in particular */
  NewWirePage(String folder, String text) {
    super("newWire");
    this.firstFolder = folder;
    this.firstText = text;
    setTitle(Messages.NewWirePage_title);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
    createFolder(area);
    createName(area);
    createText(area);
    setControl(area);
    text.setText(firstText.replace("\n", Text.DELIMITER));
    update();
    setErrorMessage(null);
    (firstText.isEmpty() ? text : name).setFocus();
  }

  WireTarget target() {
    return new WireTarget(folder.getText(), name.getText());
  }

  /** With {@code \n} only as its line end. */
  String text() {
    return NormalizedText.of(text.getText()).text();
  }

  private void createFolder(Composite area) {
    label(area, Messages.NewWirePage_folder);
    folder = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    String[] projects = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(IProject::isOpen)
        .map(IProject::getName)
        .toArray(String[]::new);
    folder.setItems(projects);
    if (!firstFolder.isEmpty()) {
      folder.setText(firstFolder);
    } else {
      folder.setText(projects.length > 0 ? projects[0] : DEFAULT_PROJECT);
    }
    folder.addModifyListener(event -> update());
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.NewWirePage_browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    setButtonLayoutData(browse);
  }

  private void createName(Composite area) {
    label(area, Messages.NewWirePage_name);
    name = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(name);
    name.addModifyListener(event -> validate());
  }

  private void createText(Composite area) {
    label(area, Messages.NewWirePage_text);
    text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    text.setFont(JFaceResources.getFont("org.wiredesk.ui.wireFont"));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
        .hint(TEXT_WIDTH, TEXT_LINES * text.getLineHeight()).applyTo(text);
    text.addModifyListener(event -> update());
    text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
  }

  private static void label(Composite area, String text) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
  }

  private void browse() {
    ContainerSelectionDialog dialog = new ContainerSelectionDialog(
        getShell(), ResourcesPlugin.getWorkspace().getRoot(), false, Messages.NewWirePage_browseMessage);
    dialog.showClosedProjects(false);
    if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
      folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
    }
  }

  private void update() {
    if (name.getText().equals(suggestion)) {
      suggestion = WireNames.suggest(
          Wire.of(text()), file -> new WireTarget(folder.getText(), file).exists());
      name.setText(suggestion);
    }
    validate();
  }

  private void validate() {
    String problem = target().problem().orElse(null);
    setErrorMessage(problem);
    setPageComplete(problem == null);
  }
}
