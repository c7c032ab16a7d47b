package org.wiredesk.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.NoteStatus;

/** Asks what a note is to say. Ctrl+Enter in a field is OK. */
public final class NoteDialog extends TitleAreaDialog {

  private static final int WIDTH = 520;
  private static final int LINES = 4;
  private static final List<NoteStatus> STATUSES =
      Stream.of(NoteStatus.values()).filter(status -> status != NoteStatus.WITHDRAWN).toList();

  private final String title;
  private final String about;
  private final boolean onWords;
  private NoteDraft draft;

  private Text text;
  private CategoryField category;
  private Combo severity;
  private Combo status;
  private Text suggestion;

  /**
   * @param title what is done: "Add Note"
   * @param about what it is on, for the head of the dialog
   * @param onWords whether there are words that others could stand for
   */
  public NoteDialog(Shell parent, String title, String about, boolean onWords, NoteDraft draft) {
    super(parent);
    this.title = title;
    this.about = about;
    this.onWords = onWords;
    this.draft = draft;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** What was filled in; as it was given when cancelled. */
  public NoteDraft draft() {
    return draft;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    setTitle(title);
    setMessage(about);
    Composite area = new Composite(outer, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 10).spacing(8, 7).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
    text = area(area, Messages.NoteDialog_text, draft.text(), true);
    label(area, Messages.NoteDialog_category);
    category = new CategoryField(area, draft.category(), this::changed);
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(category.control());
    severity = choice(area, Messages.NoteDialog_severity, Stream.of(Severity.values()).map(Severity::label).toList(),
        draft.severity().ordinal());
    status = choice(area, Messages.NoteDialog_status, STATUSES.stream().map(NoteStatus::label).toList(),
        STATUSES.indexOf(draft.status()));
    suggestion = area(area, Messages.NoteDialog_suggestion, draft.suggestion().orElse(""), false);
    suggestion.setEnabled(onWords);
    suggestion.setMessage(Messages.NoteDialog_suggestionHint);
    applyDialogFont(outer);
    return outer;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    text.setFocus();
    changed();
    return contents;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void okPressed() {
    draft = filledIn();
    super.okPressed();
  }

  private NoteDraft filledIn() {
    return new NoteDraft(
        text.getText().strip(),
        category.chosen(),
        Severity.values()[severity.getSelectionIndex()],
        STATUSES.get(status.getSelectionIndex()),
        Optional.of(suggestion.getText()).filter(words -> onWords && !words.isEmpty()));
  }

  private void changed() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(filledIn().isSaid() && category.isKnown());
      setErrorMessage(category.isKnown() ? null : NLS.bind(Messages.NoteDialog_noCategory, category.text()));
    }
  }

  private Text area(Composite area, String label, String content, boolean large) {
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label(area, label));
    Text field = new Text(area, SWT.BORDER | SWT.WRAP | SWT.MULTI | (large ? SWT.V_SCROLL : SWT.NONE));
    field.setText(content);
    field.selectAll();
    field.addModifyListener(event -> changed());
    field.addTraverseListener(event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
      if (enter && event.stateMask == SWT.MOD1 && getButton(IDialogConstants.OK_ID).isEnabled()) {
        okPressed();
      }
    }));
    GridDataFactory.fillDefaults().grab(true, large).span(3, 1)
        .hint(WIDTH / 2, (large ? LINES : 2) * field.getLineHeight()).applyTo(field);
    return field;
  }

  private Combo choice(Composite area, String label, List<String> items, int chosen) {
    label(area, label);
    Combo combo = new Combo(area, SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(Math.max(0, chosen));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  private Label label(Composite area, String words) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words);
    return label;
  }
}
