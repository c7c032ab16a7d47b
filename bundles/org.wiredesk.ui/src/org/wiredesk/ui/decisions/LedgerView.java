package org.wiredesk.ui.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.explanation.CheckPageViewer;

/** How the checks did by what was decided in the workspace. The page of the selected check stands beside them. */
public final class LedgerView extends ViewPart {

  public static final String ID = "org.wiredesk.ui.ledger";

  private static final int MARGIN = 8;

  private final IResourceChangeListener watch = this::changed;
  private final Runnable counted = this::refresh;
  private Composite stack;
  private Composite content;
  private Composite empty;
  private Link advice;
  private LedgerTable table;
  private CheckPageViewer page;
  private LedgerJob job;
  private List<LedgerRow> rows = List.of();

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    createHint();
    createContent();
    LedgerActions actions = new LedgerActions(this, table);
    actions.fill(getViewSite().getActionBars());
    advice.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> advised().ifPresent(actions::switchOff)));
    getSite().setSelectionProvider(table.viewer());
    Display display = parent.getDisplay();
    job = new LedgerJob(task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    }, this::show);
    ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
    MendedCounts.get().addListener(counted);
    LiveDecisions.addListener(counted);
    show(List.of());
    refresh();
  }

  private void createHint() {
    empty = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(empty);
    Label hint = new Label(empty, SWT.WRAP);
    hint.setText(Messages.LedgerView_empty);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(1, SWT.DEFAULT).applyTo(hint);
  }

  private void createContent() {
    content = new Composite(stack, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(content);
    advice = new Link(content, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 4).hint(1, SWT.DEFAULT).applyTo(advice);
    SashForm sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    table = new LedgerTable(sash);
    page = new CheckPageViewer(sash, true, () -> { });
    page.say(Messages.LedgerView_noneSelected);
    sash.setWeights(64, 36);
    sash.addControlListener(ControlListener.controlResizedAdapter(event -> turn(sash)));
    table.viewer().addSelectionChangedListener(event -> showPage());
  }

  /** In a low and wide place the page stands beside the rows. */
  private static void turn(SashForm sash) {
    int orientation = sash.getSize().x > 2 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
    if (sash.getOrientation() != orientation) {
      sash.setOrientation(orientation);
    }
  }

  @Override
  public void setFocus() {
    if (rows.isEmpty()) {
      stack.setFocus();
    } else {
      table.viewer().getTable().setFocus();
    }
  }

  @Override
  public void dispose() {
    if (job != null) {
      ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
      MendedCounts.get().removeListener(counted);
      LiveDecisions.removeListener(counted);
      job.cancel();
    }
    super.dispose();
  }

  /** Whose rows are {@link LedgerRow}s. */
  public TableViewer viewer() {
    return table.viewer();
  }

  /** What is said above the rows; empty when there is nothing to say. */
  public String advice() {
    return advice.getText();
  }

  /** Reads anew what was decided, in the background. */
  void refresh() {
    job.soon();
  }

  private void show(List<LedgerRow> newRows) {
    if (stack.isDisposed()) {
      return;
    }
    rows = newRows;
    table.show(rows);
    showAdvice();
    ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? empty : content;
    stack.layout(true, true);
  }

  private void showAdvice() {
    String text = advised().map(row -> NLS.bind(Messages.LedgerView_advice, new Object[] {
        row.title().replace("&", "&&"), row.line().dismissed(),
        row.line().accepted() + row.line().edited() + row.line().dismissed()})).orElse("");
    advice.setText(text);
    ((GridData) advice.getLayoutData()).exclude = text.isEmpty();
    advice.setVisible(!text.isEmpty());
    content.layout();
  }

  /** The check that was dismissed most often of those that were mostly wrong. */
  private Optional<LedgerRow> advised() {
    return rows.stream().filter(LedgerRow::isToSwitchOff)
        .max(Comparator.comparingInt(row -> row.line().dismissed()));
  }

  private void showPage() {
    table.selected().flatMap(LedgerRow::check).ifPresentOrElse(
        check -> page.show(check, Optional.empty(), Checking.get().workspaceProfile()),
        () -> page.say(Messages.LedgerView_noneSelected));
  }

  private void changed(IResourceChangeEvent event) {
    boolean[] concerned = new boolean[1];
    try {
      event.getDelta().accept(delta -> {
        concerned[0] |= DecisionFiles.isConcernedBy(delta.getResource());
        return !concerned[0];
      });
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
    Display display = stack.isDisposed() ? null : stack.getDisplay();
    if (concerned[0] && display != null) {
      display.asyncExec(() -> {
        if (!stack.isDisposed()) {
          refresh();
        }
      });
    }
  }
}
