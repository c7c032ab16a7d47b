package org.wiredesk.ui.entries;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.ui.desk.DeskEditors;
import org.wiredesk.ui.desk.DeskFileReader;

/** Writes an entry of a desk file with its author: shows it as it will stand there, and tries it as it changes. */
public abstract class EntryDialog extends TitleAreaDialog {

  private static final int WIDTH = 620;
  private static final int PREVIEW_LINES = 8;

  private final IProject project;
  private final DraftCheck check;
  private TargetField target;
  private Text preview;
  private boolean sound;
  private Optional<IFile> written = Optional.empty();
  private boolean saved;
  private int line = 1;

  EntryDialog(Shell parent, IProject project) {
    super(parent);
    this.project = project;
    this.check = new DraftCheck(uiThread(), this::show);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** Makes the fields for what is special of the entry, in a grid of two columns. */
  abstract void createFields(Composite area);

  /** What has to be said before the entry can be tried; empty when all is there. */
  abstract Optional<String> missing();

  /** The entry as the desk file gets it. */
  abstract String entry();

  /** What to say of an entry without fault. */
  abstract String praise();

  /** Puts the entry as it is now into a desk file's text; for any thread. */
  UnaryOperator<String> change() {
    String entry = entry();
    return before -> DeskFileWriter.joined(before, entry);
  }

  /** The line of a text at which the entry begins, from 1. */
  int lineIn(String text) {
    String above = text.substring(0, Math.max(0, text.lastIndexOf(entry().strip())));
    return (int) above.chars().filter(c -> c == '\n').count() + 1;
  }

  /** Opens the desk file with the entry at the caret, if it was written. */
  public final void show(IWorkbenchPage page) {
    written.ifPresent(file -> DeskEditors.open(page, new DeskPlace(DeskFileReader.name(file), line)));
  }

  /** The file that has got the entry; empty while the dialog is open, and when it was cancelled. */
  public Optional<IFile> written() {
    return written;
  }

  /** Whether the entry is on the disk; else its file is open and has changes that are not saved. */
  public boolean isSaved() {
    return saved;
  }

  final Optional<IFile> target() {
    return target == null ? Optional.empty() : target.file();
  }

  IProject project() {
    return project;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    Composite area = new Composite(outer, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(8, 6).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
    createFields(area);
    label(area, Messages.EntryDialog_file);
    target = new TargetField(area, project, settings(), this::changed);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(target.control());
    Label title = label(area, Messages.EntryDialog_preview);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(title);
    preview = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    preview.setFont(JFaceResources.getTextFont());
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(SWT.DEFAULT, PREVIEW_LINES * preview.getLineHeight()).applyTo(preview);
    applyDialogFont(area);
    preview.setFont(JFaceResources.getTextFont());
    return outer;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    changed();
    return contents;
  }

  /** To be called after each change of a field. */
  final void changed() {
    sound = false;
    preview.setText(entry());
    Optional<String> reason = target.file().isEmpty() ? Optional.of(Messages.EntryDialog_noFile) : missing();
    if (reason.isPresent()) {
      check.forget();
      setMessage(reason.get(), IMessageProvider.NONE);
    } else {
      setMessage(Messages.EntryDialog_trying, IMessageProvider.NONE);
      check.check(new DraftCheck.Draft(target.file().get(), change()));
    }
    enable();
  }

  /** Whether the entry as it stands was tried and has no fault. */
  public boolean isSound() {
    return sound;
  }

  /** The entry as it is shown. */
  public String preview() {
    return preview.getText();
  }

  @Override
  protected void okPressed() {
    try {
      IFile file = target.file().orElseThrow();
      saved = DeskFileWriter.change(file, change());
      written = Optional.of(file);
      line = lineIn(DeskFileWriter.text(file));
      target.remember();
      super.okPressed();
    } catch (CoreException e) {
      setMessage(e.getStatus().getMessage(), IMessageProvider.ERROR);
    }
  }

  @Override
  public boolean close() {
    check.forget();
    return super.close();
  }

  static Label label(Composite area, String text) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
    return label;
  }

  final Text field(Composite area, String label, String text, String hint) {
    label(area, label);
    Text field = new Text(area, SWT.BORDER);
    field.setMessage(hint);
    field.setText(text);
    field.addModifyListener(event -> changed());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    return field;
  }

  private void show(DraftCheck.Verdict verdict) {
    if (preview.isDisposed()) {
      return;
    }
    sound = verdict.errors().isEmpty();
    if (!sound) {
      setMessage(first(verdict.errors()), IMessageProvider.ERROR);
    } else if (!verdict.warnings().isEmpty()) {
      setMessage(first(verdict.warnings()), IMessageProvider.WARNING);
    } else {
      setMessage(praise(), IMessageProvider.INFORMATION);
    }
    enable();
  }

  private void enable() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(sound);
    }
  }

  private static String first(List<String> messages) {
    String message = messages.get(0);
    return Character.toUpperCase(message.charAt(0)) + message.substring(1);
  }

  private static IDialogSettings settings() {
    IDialogSettings all =
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(EntryDialog.class)).getDialogSettings();
    return DialogSettings.getOrCreateSection(all, "entries");
  }

  private static Executor uiThread() {
    Display display = Display.getCurrent();
    return task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    };
  }
}
