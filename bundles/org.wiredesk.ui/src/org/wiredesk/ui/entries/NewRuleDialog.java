package org.wiredesk.ui.entries;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.ui.desk.ProjectDesks;

/**
 * Makes a rule of words selected in a wire. The pattern finds the words and their like, the sentence is its example,
 * and the sentence put right, as soon as there is a suggestion, the one in which it has to keep silent.
 */
public final class NewRuleDialog extends EntryDialog {

  private static final Severity[] SEVERITIES = {Severity.NEUTRAL, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL};

  private final SelectedWords selected;
  private final Set<String> taken = new HashSet<>();
  private Text title;
  private Text pattern;
  private Text suggestions;
  private Text because;
  private Text keeps;
  private Combo severity;
  private String proposedPattern;
  private String proposedKeeps = "";

  public NewRuleDialog(Shell parent, SelectedWords selected, IProject project) {
    super(parent, project);
    this.selected = selected;
    this.proposedPattern = PatternProposal.plain(selected.words());
    for (PhraseRule rule : ProjectDesks.get().known(Optional.of(project)).book().rules()) {
      String id = rule.info().id().value();
      taken.add(id.substring(id.lastIndexOf(':') + 1));
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.NewRuleDialog_title);
  }

  @Override
  public void create() {
    super.create();
    setTitle(Messages.NewRuleDialog_heading);
    getButton(IDialogConstants.OK_ID).setText(Messages.NewRuleDialog_add);
    suggestions.setFocus();
  }

  @Override
  void createFields(Composite area) {
    pattern = field(area, Messages.NewRuleDialog_finds, proposedPattern, "");
    pattern.setToolTipText(Messages.NewRuleDialog_findsTip);
    suggestions = field(area, Messages.NewRuleDialog_suggests, "", Messages.NewRuleDialog_suggestsHint);
    suggestions.addModifyListener(event -> proposeKeeps());
    title = field(area, Messages.NewRuleDialog_fault, selected.words(), Messages.NewRuleDialog_faultHint);
    because = field(area, Messages.NewRuleDialog_because, "", Messages.NewRuleDialog_becauseHint);
    label(area, Messages.NewRuleDialog_severity);
    severity = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
    for (Severity one : SEVERITIES) {
      severity.add(one.label());
    }
    severity.select(1);
    severity.addListener(SWT.Selection, event -> changed());
    GridDataFactory.swtDefaults().applyTo(severity);
    keeps = field(area, Messages.NewRuleDialog_keeps, "", Messages.NewRuleDialog_keepsHint);
  }

  /** Puts a better pattern in the place of the one proposed at first, unless somebody has changed that. */
  public void propose(String better) {
    if (!pattern.isDisposed() && pattern.getText().equals(proposedPattern)) {
      proposedPattern = better;
      pattern.setText(better);
    }
  }

  /** Fills the field "Suggests". */
  public void suggest(String words) {
    suggestions.setText(words);
  }

  /** Fills the field "Because". */
  public void because(String why) {
    because.setText(why);
  }

  /** Fills the field "Finds". */
  public void find(String written) {
    pattern.setText(written);
  }

  @Override
  Optional<String> missing() {
    if (pattern.getText().isBlank()) {
      return Optional.of(Messages.NewRuleDialog_noPattern);
    }
    if (title.getText().isBlank()) {
      return Optional.of(Messages.NewRuleDialog_noTitle);
    }
    return because.getText().isBlank() ? Optional.of(Messages.NewRuleDialog_noBecause) : Optional.empty();
  }

  @Override
  String entry() {
    Severity chosen = SEVERITIES[Math.max(0, severity.getSelectionIndex())];
    return new RuleDraft(RuleDraft.id(selected.words(), taken), title.getText(), pattern.getText(),
        Quotation.parts(suggestions.getText()), because.getText(), chosen, selected.flagged(), keeps.getText()).text();
  }

  @Override
  String praise() {
    return keeps.getText().isBlank() ? Messages.NewRuleDialog_soundWithoutKeeps : Messages.NewRuleDialog_sound;
  }

  /** The sentence put right, until somebody writes another. */
  private void proposeKeeps() {
    if (keeps != null && keeps.getText().equals(proposedKeeps)) {
      proposedKeeps = Quotation.parts(suggestions.getText()).stream().findFirst().map(selected::with).orElse("");
      keeps.setText(proposedKeeps);
    }
  }
}
