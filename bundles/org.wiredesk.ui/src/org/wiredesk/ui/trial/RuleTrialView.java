package org.wiredesk.ui.trial;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.wiredesk.ui.editor.OpenWires;
import org.wiredesk.ui.trial.TrialResult.State;

/** Where a rule would speak: a trial of the rule that was at the cursor of a desk file, saved or not. */
public final class RuleTrialView extends ViewPart {

  public static final String ID = "org.wiredesk.ui.trial";

  private static final int MARGIN = 8;

  private TrialSettings settings;
  private TrialActions actions;
  private Composite area;
  private Label title;
  private Label status;
  private TrialTable table;
  private Optional<RuleText> tried = Optional.empty();
  private Optional<TrialJob> job = Optional.empty();
  private Optional<TrialResult> result = Optional.empty();

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = TrialSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    title = label();
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    status = label();
    status.setText(Messages.RuleTrialView_hint);
    ((GridData) title.getLayoutData()).exclude = true;
    table = new TrialTable(area, hit -> new HitOpener(getSite().getPage()).open(hit));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    actions = new TrialActions(this, settings);
    actions.fill(getViewSite().getActionBars());
    getSite().setSelectionProvider(table.viewer());
  }

  private Label label() {
    Label label = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).hint(1, SWT.DEFAULT).applyTo(label);
    return label;
  }

  @Override
  public void setFocus() {
    table.control().setFocus();
  }

  @Override
  public void dispose() {
    stop();
    super.dispose();
  }

  /** Tries the rule at the cursor of an editor of a desk file. */
  public void run(ITextEditor editor) {
    tried = Optional.of(RuleText.of(editor));
    run();
  }

  /** Tries the same rule once more, as it is now. */
  void run() {
    tried.ifPresent(rule -> {
      stop();
      Display display = area.getDisplay();
      TrialJob[] mine = new TrialJob[1];
      mine[0] = new TrialJob(rule.source(), rule.offset(), OpenWires.all().stream().map(TrialWire::of).toList(),
          settings.scope(rule.file().map(IFile::getProject)), task -> {
            if (!display.isDisposed()) {
              display.asyncExec(task);
            }
          }, found -> showUnlessStale(mine[0], found));
      job = Optional.of(mine[0]);
      mine[0].schedule();
    });
  }

  void stop() {
    job.ifPresent(TrialJob::cancel);
  }

  /** The folder that the wires of a trial are taken from beside the open ones. */
  Optional<IContainer> folder() {
    return settings.scope(tried.flatMap(RuleText::file).map(IFile::getProject)).folder();
  }

  boolean canRun() {
    return tried.isPresent();
  }

  boolean isRunning() {
    return result.filter(now -> now.state() == State.RUNNING).isPresent();
  }

  /** What is shown; empty before the first trial. */
  public Optional<TrialResult> result() {
    return result;
  }

  public TrialTable table() {
    return table;
  }

  private void showUnlessStale(TrialJob from, TrialResult found) {
    if (!area.isDisposed() && job.equals(Optional.of(from))) {
      result = Optional.of(found);
      TrialWording wording = new TrialWording(found, settings.scopeLabel(folder()));
      ((GridData) title.getLayoutData()).exclude = false;
      title.setText(wording.title());
      status.setText(wording.status());
      table.show(found.hits());
      actions.update();
      area.layout(true, true);
    }
  }
}
