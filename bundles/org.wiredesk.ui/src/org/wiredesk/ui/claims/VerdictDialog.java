package org.wiredesk.ui.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.review.Tick;
import org.wiredesk.review.Tick.Verdict;
import org.wiredesk.review.claims.Checklist.Item;

/** Asks what was found out about a claim, and where. */
public final class VerdictDialog extends Dialog {

  private static final int WIDTH = 520;
  private static final int REMARK_LINES = 3;
  private static final List<Verdict> CHOICES =
      List.of(Verdict.TRUE, Verdict.FALSE, Verdict.PARTLY_TRUE, Verdict.UNPROVEN);

  private final List<Item> items;
  private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
  private Verdict verdict;
  private String source;
  private String remark;
  private Combo sourceField;
  private Text remarkField;

  /** @param items at least one; of several the first one's verdict is offered */
  VerdictDialog(Shell parent, List<Item> items) {
    super(parent);
    this.items = List.copyOf(items);
    Optional<Tick> tick = items.get(0).tick();
    this.verdict = tick.map(Tick::verdict).orElse(Verdict.TRUE);
    this.source = tick.flatMap(Tick::source).orElse("");
    this.remark = tick.map(it -> it.remark().text()).orElse("");
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  Verdict verdict() {
    return verdict;
  }

  String source() {
    return source;
  }

  String remark() {
    return remark;
  }

  /** As a click on its button. */
  public void choose(Verdict chosen) {
    verdict = chosen;
    buttons.forEach((one, button) -> button.setSelection(one == chosen));
  }

  /** Fills the field of the source. */
  public void source(String text) {
    sourceField.setText(text);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.VerdictDialog_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).spacing(8, 8).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(fields);
    wide(fields, headline());
    wide(fields, advice());
    label(fields, Messages.VerdictDialog_verdict);
    createVerdicts(fields);
    label(fields, Messages.VerdictDialog_source);
    sourceField = new Combo(fields, SWT.DROP_DOWN);
    sourceField.setItems(RecentSources.all().toArray(String[]::new));
    sourceField.setText(source);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceField);
    label(fields, Messages.VerdictDialog_remark);
    remarkField = new Text(fields, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    remarkField.setText(remark);
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(SWT.DEFAULT, REMARK_LINES * remarkField.getLineHeight()).applyTo(remarkField);
    applyDialogFont(area);
    return area;
  }

  @Override
  public void create() {
    super.create();
    getButton(IDialogConstants.OK_ID).setText(Messages.VerdictDialog_ok);
    buttons.get(verdict).setFocus();
  }

  private void createVerdicts(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(CHOICES.size()).spacing(12, 0).applyTo(row);
    for (Verdict choice : CHOICES) {
      Button button = new Button(row, SWT.RADIO);
      button.setText(label(choice));
      button.setSelection(choice == verdict);
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        if (button.getSelection()) {
          verdict = choice;
        }
      }));
      buttons.put(choice, button);
    }
  }

  /** With its mnemonic. */
  static String label(Verdict verdict) {
    return switch (verdict) {
      case TRUE -> Messages.VerdictDialog_true;
      case FALSE -> Messages.VerdictDialog_false;
      case PARTLY_TRUE -> Messages.VerdictDialog_partly;
      case UNPROVEN -> Messages.VerdictDialog_unproven;
      case WITHDRAWN -> "";
    };
  }

  private String headline() {
    String words = items.get(0).claim().line();
    return items.size() == 1 ? words : NLS.bind(Messages.VerdictDialog_several, words, items.size() - 1);
  }

  private String advice() {
    return NLS.bind(Messages.VerdictDialog_against, items.get(0).claim().why(), items.get(0).claim().kind().against());
  }

  private static void wide(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
  }

  private static void label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
  }

  @Override
  protected void okPressed() {
    source = sourceField.getText().strip();
    remark = remarkField.getText().strip();
    RecentSources.add(source);
    super.okPressed();
  }
}
