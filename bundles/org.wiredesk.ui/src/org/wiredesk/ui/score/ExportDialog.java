package org.wiredesk.ui.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.report.formats.ExportFormat;

/** Asks for the form of a report and where it goes: a file, or a folder when each of several wires gets a file. */
final class ExportDialog extends TitleAreaDialog {

  private final List<WireResource> wires;
  private Combo form;
  private Label where;
  private Text place;
  private ExportFormat format = ExportFormat.HTML;
  private Path target = Path.of("");

  ExportDialog(Shell shell, List<WireResource> wires) {
    super(shell);
    this.wires = wires;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** What was chosen. */
  ExportFormat format() {
    return format;
  }

  /** A file, or for {@link #isFolder} a folder. */
  Path target() {
    return target;
  }

  private boolean isFolder() {
    return format.isSingle() && wires.size() > 1;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    getShell().setText(Messages.ExportDialog_title);
    setTitle(Messages.ExportDialog_title);
    setMessage(Messages.ExportDialog_message);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.ExportDialog_form);
    form = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(form);
    for (ExportFormat each : ExportFormat.values()) {
      form.add(each.toString().toUpperCase(java.util.Locale.ROOT) + ": " + each.label());
    }
    form.select(format.ordinal());
    where = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(where);
    place = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(place);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.ExportDialog_browse);
    form.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    choose();
    place.addModifyListener(event -> check());
    return area;
  }

  /** Beside the wire, or in the folder of the first one, until the user says otherwise. */
  private void choose() {
    format = ExportFormat.values()[form.getSelectionIndex()];
    where.setText(isFolder() ? Messages.ExportDialog_folder : Messages.ExportDialog_file);
    Path first = wires.get(0).path();
    String name = wires.size() == 1 ? first.getFileName().toString() : "report";
    Path proposed = isFolder() ? first.resolveSibling("reports") : first.resolveSibling(name + format.ending());
    place.setText(proposed.toString());
    where.getParent().layout();
  }

  private void browse() {
    String chosen;
    if (isFolder()) {
      DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
      dialog.setFilterPath(wires.get(0).path().getParent().toString());
      chosen = dialog.open();
    } else {
      FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
      dialog.setFilterPath(wires.get(0).path().getParent().toString());
      dialog.setFileName(Path.of(place.getText()).getFileName().toString());
      dialog.setOverwrite(true);
      chosen = dialog.open();
    }
    if (chosen != null) {
      place.setText(chosen);
    }
  }

  private void check() {
    String text = place.getText().strip();
    boolean wire = wires.stream().anyMatch(one -> one.path().toString().equals(text));
    Path parent = text.isEmpty() ? null : Path.of(text).toAbsolutePath().getParent();
    String problem = text.isEmpty() || wire ? Messages.ExportDialog_noTarget
        : parent == null || !Files.isDirectory(parent) ? NLS.bind(Messages.ExportDialog_noFolder, parent) : null;
    setErrorMessage(problem);
    getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
  }

  @Override
  protected void okPressed() {
    target = Path.of(place.getText().strip());
    super.okPressed();
  }
}
