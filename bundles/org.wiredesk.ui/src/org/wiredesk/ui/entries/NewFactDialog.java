package org.wiredesk.ui.entries;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.DeskMerge;
import org.wiredesk.imports.desk.Kind;
import org.wiredesk.imports.desk.MergeNote;
import org.wiredesk.imports.desk.MergeResult;
import org.wiredesk.rules.DeskEntry;

/**
 * Writes a fact down with its source. What the desk file has of the same thing gets what is missing there; nothing in
 * it is overwritten.
 */
public final class NewFactDialog extends EntryDialog {

  private final FactDraft proposed;
  private final FactBook known;
  private Combo kind;
  private Text name;
  private Text office;
  private Text from;
  private Text until;
  private Text value;
  private Text unit;
  private Text in;
  private Text source;
  private Text checked;

  /** @param known the facts of the project and those that ship: their offices are not written down again */
  public NewFactDialog(Shell parent, FactDraft proposed, IProject project, FactBook known) {
    super(parent, project);
    this.proposed = proposed;
    this.known = known;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.NewFactDialog_title);
  }

  @Override
  public void create() {
    super.create();
    setTitle(Messages.NewFactDialog_heading);
    getButton(IDialogConstants.OK_ID).setText(Messages.NewFactDialog_add);
    (name.getText().isEmpty() ? name : source.getText().isEmpty() ? source : kind).setFocus();
  }

  @Override
  void createFields(Composite area) {
    label(area, Messages.NewNameDialog_kind);
    kind = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
    kind.setItems(Messages.NewNameDialog_person, Messages.NewNameDialog_organisation, Messages.NewNameDialog_place,
        Messages.NewFactDialog_event, Messages.NewFactDialog_figure);
    kind.select(Math.max(0, FactDraft.KINDS.indexOf(proposed.kind())));
    kind.addListener(SWT.Selection, event -> kindChanged());
    name = field(area, Messages.NewNameDialog_name, proposed.name(), Messages.NewFactDialog_nameHint);
    office = field(area, Messages.NewFactDialog_office, proposed.office(), Messages.NewFactDialog_officeHint);
    value = field(area, Messages.NewFactDialog_value, proposed.value(), "");
    unit = field(area, Messages.NewFactDialog_unit, proposed.unit(), Messages.NewFactDialog_unitHint);
    from = field(area, Messages.NewFactDialog_from, proposed.from(), "");
    until = field(area, Messages.NewFactDialog_until, proposed.until(), Messages.NewFactDialog_untilHint);
    in = field(area, Messages.NewFactDialog_in, proposed.in(), Messages.NewFactDialog_inHint);
    source = field(area, Messages.NewFactDialog_source, proposed.source(), Messages.NewFactDialog_sourceHint);
    checked = field(area, Messages.NewFactDialog_checked, proposed.checked(), Messages.NewFactDialog_checkedHint);
    enableFields();
  }

  /** Chooses what the fact is about. */
  public void choose(Kind chosen) {
    kind.select(FactDraft.KINDS.indexOf(chosen));
    kindChanged();
  }

  public void name(String text) {
    name.setText(text);
  }

  public void since(String day) {
    from.setText(day);
  }

  public void source(String address) {
    source.setText(address);
  }

  /** The day up to which the source says so. */
  public void checked(String day) {
    checked.setText(day);
  }

  private void kindChanged() {
    enableFields();
    changed();
  }

  private void enableFields() {
    Kind chosen = kind();
    office.setEnabled(chosen == Kind.PERSON);
    from.setMessage(switch (chosen) {
      case EVENT -> Messages.NewFactDialog_fromOfEvent;
      case FIGURE -> Messages.NewFactDialog_fromOfFigure;
      default -> Messages.NewFactDialog_fromOfOffice;
    });
    from.setEnabled(chosen == Kind.PERSON || chosen == Kind.EVENT || chosen == Kind.FIGURE);
    until.setEnabled(chosen == Kind.PERSON || chosen == Kind.EVENT);
    value.setEnabled(chosen == Kind.FIGURE);
    unit.setEnabled(chosen == Kind.FIGURE);
    in.setEnabled(chosen != Kind.FIGURE);
  }

  private Kind kind() {
    return FactDraft.KINDS.get(Math.max(0, kind.getSelectionIndex()));
  }

  private FactDraft draft() {
    return new FactDraft(kind(), name.getText(), of(office), of(from), of(until), of(value), of(unit), of(in),
        source.getText(), checked.getText());
  }

  private static String of(Text field) {
    return field.isEnabled() ? field.getText() : "";
  }

  @Override
  Optional<String> missing() {
    Optional<String> missing = draft().missing();
    if (missing.isPresent()) {
      return missing;
    }
    String before = before();
    MergeResult result = merged(draft(), before);
    List<MergeNote> notes = result.notes();
    return !notes.isEmpty() ? Optional.of(notes.get(0).message())
        : result.text().equals(before) ? Optional.of(Messages.NewFactDialog_known) : Optional.empty();
  }

  /** As it will stand there: new entries, or the one that says more. */
  @Override
  String entry() {
    if (draft().missing().isPresent()) {
      return "";
    }
    String before = before();
    MergeResult result = merged(draft(), before);
    String added = result.text().substring(result.kept()).strip();
    String kept = result.text().substring(0, result.kept());
    int changed = firstDifference(before, kept);
    String extended = changed == before.length() ? "" : DeskEntry.at(kept, changed)
        .map(entry -> entry.span().of(kept)).orElse("");
    return (extended + "\n\n" + added).strip() + "\n";
  }

  @Override
  UnaryOperator<String> change() {
    FactDraft draft = draft();
    return before -> draft.missing().isPresent() ? before : merged(draft, before).text();
  }

  @Override
  String praise() {
    return Messages.NewFactDialog_sound;
  }

  /** The line at which a file says the fact, from 1. */
  @Override
  int lineIn(String text) {
    String head = kind().keyword() + " " + Clause.quoted(name.getText());
    return (int) text.substring(0, Math.max(0, text.indexOf(head))).chars().filter(c -> c == '\n').count() + 1;
  }

  private String before() {
    return target().filter(IFile::exists).map(DeskFileWriter::text).orElse("");
  }

  private MergeResult merged(FactDraft draft, String before) {
    return DeskMerge.merge(before, "", draft.drafts(), known);
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }
}
