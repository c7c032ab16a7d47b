package org.wiredesk.ui.entries;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Writes down a name that stands in a wire, so that it is known to be right, and other forms of it to be wrong. */
public final class NewNameDialog extends EntryDialog {

  private final String words;
  private Combo kind;
  private Text name;
  private Text also;
  private Text never;
  private Text first;

  public NewNameDialog(Shell parent, String words, IProject project) {
    super(parent, project);
    this.words = words;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.NewNameDialog_title);
  }

  @Override
  public void create() {
    super.create();
    setTitle(Messages.NewNameDialog_heading);
    getButton(IDialogConstants.OK_ID).setText(Messages.NewNameDialog_add);
    kind.setFocus();
  }

  @Override
  void createFields(Composite area) {
    label(area, Messages.NewNameDialog_kind);
    kind = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
    kind.setItems(Messages.NewNameDialog_term, Messages.NewNameDialog_person, Messages.NewNameDialog_organisation,
        Messages.NewNameDialog_place);
    kind.select(0);
    kind.addListener(SWT.Selection, event -> kindChanged());
    name = field(area, Messages.NewNameDialog_name, words, "");
    also = field(area, Messages.NewNameDialog_also, "", Messages.NewNameDialog_alsoHint);
    never = field(area, Messages.NewNameDialog_never, "", Messages.NewNameDialog_neverHint);
    first = field(area, Messages.NewNameDialog_first, "", Messages.NewNameDialog_firstHint);
  }

  /** Chooses what the name is of: term, person, organisation or place. */
  public void choose(String keyword) {
    for (NameDraft.Kind one : NameDraft.Kind.values()) {
      if (one.keyword().equals(keyword)) {
        kind.select(one.ordinal());
        kindChanged();
      }
    }
  }

  /** Fills the field "Never". */
  public void never(String wrong) {
    never.setText(wrong);
  }

  @Override
  Optional<String> missing() {
    return name.getText().isBlank() ? Optional.of(Messages.NewNameDialog_noName) : Optional.empty();
  }

  @Override
  String entry() {
    return new NameDraft(kind(), name.getText(), Quotation.parts(also.getText()), Quotation.parts(never.getText()),
        first.getText()).text();
  }

  @Override
  String praise() {
    return Messages.NewNameDialog_sound;
  }

  /** Only terms have a way in which they are first mentioned. */
  private void kindChanged() {
    first.setEnabled(kind() == NameDraft.Kind.TERM);
    changed();
  }

  private NameDraft.Kind kind() {
    return NameDraft.Kind.values()[Math.max(0, kind.getSelectionIndex())];
  }
}
