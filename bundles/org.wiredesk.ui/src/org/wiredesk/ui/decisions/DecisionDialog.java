package org.wiredesk.ui.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;

/** Asks why a finding is settled, and how far that reaches. */
public final class DecisionDialog extends TitleAreaDialog {

  private static final int LONGEST_WORDS = 60;

  private final Verdict verdict;
  private final Finding finding;
  private final String words;
  private final boolean hasProject;
  private final RecentTexts reasons = new RecentTexts("reasons");
  private final RecentTexts sources = new RecentTexts("sources");
  private final Map<Scope, Button> scopes = new EnumMap<>(Scope.class);
  private Combo reason;
  private Optional<Combo> source = Optional.empty();
  private Optional<Ruling> ruling = Optional.empty();

  /**
   * @param verdict dismissed or verified
   * @param words of the finding
   * @param hasProject whether something can be decided for all of a project
   */
  public DecisionDialog(Shell parent, Verdict verdict, Finding finding, String words, boolean hasProject) {
    super(parent);
    this.verdict = verdict;
    this.finding = finding;
    this.words = words.replaceAll("\\s+", " ").strip();
    this.hasProject = hasProject;
    setHelpAvailable(false);
  }

  /** What was said; empty when the dialog was cancelled. */
  public Optional<Ruling> ask() {
    open();
    return ruling;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(verifies() ? Messages.DecisionDialog_verify : Messages.DecisionDialog_dismiss);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    setTitle(finding.message());
    setMessage(NLS.bind(
        verifies() ? Messages.DecisionDialog_verifyMessage : Messages.DecisionDialog_dismissMessage, shortened()));
    if (verifies()) {
      source = Optional.of(field(area, Messages.DecisionDialog_source, sources.all()));
    }
    reason = field(area, verifies() ? Messages.DecisionDialog_remark : Messages.DecisionDialog_reason, reasons.all());
    scope(area, Scope.PLACE, Messages.DecisionDialog_place);
    scope(area, Scope.WIRE, NLS.bind(Messages.DecisionDialog_wire, shortened()));
    scope(area, Scope.PROJECT, NLS.bind(Messages.DecisionDialog_project, shortened()));
    scopes.get(Scope.PLACE).setSelection(true);
    scopes.get(Scope.PROJECT).setEnabled(hasProject);
    return area;
  }

  @Override
  public void create() {
    super.create();
    source.orElse(reason).setFocus();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID,
        verifies() ? Messages.DecisionDialog_verifyButton : Messages.DecisionDialog_dismissButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    Scope scope = scopes.entrySet().stream().filter(entry -> entry.getValue().getSelection())
        .map(Map.Entry::getKey).findFirst().orElse(Scope.PLACE);
    Optional<String> against = source.map(Combo::getText).map(String::strip).filter(text -> !text.isEmpty());
    reasons.add(reason.getText());
    against.ifPresent(sources::add);
    ruling = Optional.of(new Ruling(verdict, scope, reason.getText().strip(), against));
    super.okPressed();
  }

  private boolean verifies() {
    return verdict == Verdict.VERIFIED;
  }

  private String shortened() {
    String plain = words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS) - 1)) + "…";
    return plain.replace("&", "&&");
  }

  private static Combo field(Composite area, String label, List<String> recent) {
    new Label(area, SWT.NONE).setText(label);
    Combo combo = new Combo(area, SWT.DROP_DOWN);
    combo.setItems(recent.toArray(String[]::new));
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(combo);
    return combo;
  }

  private void scope(Composite area, Scope scope, String label) {
    new Label(area, SWT.NONE).setText(scope == Scope.PLACE ? Messages.DecisionDialog_scope : "");
    Button button = new Button(area, SWT.RADIO);
    button.setText(label);
    scopes.put(scope, button);
  }
}
