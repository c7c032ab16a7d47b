package org.wiredesk.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.editor.FindingsStatus;
import org.wiredesk.ui.model.FindingsModel;

/** The findings of the active wire as a table: follows the caret and leads it. */
public final class FindingsView extends ViewPart implements ActiveWire.Listener {

  public static final String ID = "org.wiredesk.ui.findings";

  private FindingsViewSettings settings;
  private ActiveWire wire;
  private FindingsBar bar;
  private FindingsTree tree;
  private FindingsHint hint;
  private Composite stack;
  private boolean showing;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = FindingsViewSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new FindingsBar(
        area, Messages.FindingsBar_search, text -> filter(settings.filter.withText(text)), this::focusRows);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    stack = new Composite(area, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    tree = new FindingsTree(stack, this::sortBy);
    hint = new FindingsHint(stack, this::follow);
    createActions();
    tree.viewer().addPostSelectionChangedListener(event -> selected((ITreeSelection) event.getStructuredSelection()));
    tree.viewer().addOpenListener(event -> open(viewer().getStructuredSelection().getFirstElement()));
    getSite().setSelectionProvider(tree.viewer());
    wire = new ActiveWire(getSite().getPage(), this);
    wire.follow();
  }

  private void createActions() {
    IActionBars bars = getViewSite().getActionBars();
    new FindingsViewMenu(this, settings).fill(bars);
    new FindingsContextMenu(this).register();
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyRowsAction(this));
    bars.setGlobalActionHandler(ActionFactory.FIND.getId(), bar.findAction());
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new SelectAllAction(viewer()));
    bar.takeKeys(bars);
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    refresh();
    model.filter(now -> settings.linked).ifPresent(now -> show(now.current()));
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    refresh();
  }

  @Override
  public void stateChanged(FindingsModel model) {
    showStatus();
    showHint();
  }

  @Override
  public void currentChanged(FindingsModel model, Object origin) {
    if (origin != this && settings.linked) {
      show(model.current());
    }
  }

  @Override
  public void setFocus() {
    focusRows();
  }

  @Override
  public void dispose() {
    if (wire != null) {
      wire.dispose();
    }
    super.dispose();
  }

  /** The wire whose findings are shown. */
  public Optional<FindingsModel> model() {
    return wire.model();
  }

  /** Whose rows are groups, findings and the other places of findings. */
  public TreeViewer viewer() {
    return tree.viewer();
  }

  /** Why there are no rows, and what to do; empty when there are rows. */
  public Optional<String> emptyHint() {
    return rowsShown() ? Optional.empty() : Optional.of(FindingsHint.hint(model()));
  }

  void filter(FindingsFilter filter) {
    settings.filter = filter;
    refresh();
  }

  /** Whether what people dismissed or verified stands among the others, in grey. */
  public void showSettled(boolean shown) {
    settings.settledShown = shown;
    refresh();
  }

  /** As a click on the title of the column: a second one reverses. */
  void sortBy(FindingsColumn column) {
    settings.reversed = settings.sortedBy == column && !settings.reversed;
    settings.sortedBy = column;
    refresh();
  }

  /** Shows the findings anew, after findings or settings have changed. */
  void refresh() {
    showing = true;
    try {
      model().ifPresentOrElse(this::showRows, () -> viewer().setInput(List.of()));
    } finally {
      showing = false;
    }
    tree.showOrder(settings.sortedBy, settings.reversed);
    showStatus();
    showHint();
  }

  private void showRows(FindingsModel model) {
    FindingsLabels labels = new FindingsLabels(model);
    Comparator<Finding> order = settings.sortedBy.order(labels);
    List<Finding> wanted = settings.settledShown
        ? Stream.concat(model.findings().stream(), model.settled().keySet().stream()).toList()
        : model.findings();
    List<Finding> findings = wanted.stream()
        .filter(finding -> settings.filter.shows(finding, labels.words(finding.span())))
        .sorted(settings.reversed ? order.reversed() : order)
        .toList();
    bar.showCount(findings.size(), wanted.size());
    tree.show(model, settings.grouping.roots(model, findings));
    if (settings.linked) {
      tree.select(model.current());
    }
  }

  private void show(Optional<Finding> finding) {
    showing = true;
    try {
      tree.select(finding);
    } finally {
      showing = false;
    }
  }

  private boolean rowsShown() {
    return !((List<?>) viewer().getInput()).isEmpty();
  }

  private void showHint() {
    hint.show(FindingsHint.hint(model()));
    StackLayout layout = (StackLayout) stack.getLayout();
    var top = rowsShown() ? viewer().getTree().getParent() : hint.control();
    if (layout.topControl != top) {
      layout.topControl = top;
      stack.layout();
    }
  }

  private void showStatus() {
    String status = model().map(FindingsStatus::text).orElse("");
    bar.showStatus(status);
    getViewSite().getActionBars().getStatusLineManager().setMessage(status);
  }

  private void focusRows() {
    if (rowsShown()) {
      viewer().getTree().setFocus();
    } else {
      hint.setFocus();
    }
  }

  private void selected(ITreeSelection selection) {
    if (!showing && selection.size() == 1) {
      model().ifPresent(model -> new RowLeader(model, this).lead(selection.getFirstElement()));
    }
  }

  private void open(Object row) {
    if (row instanceof FindingsGroup) {
      viewer().setExpandedState(row, !viewer().getExpandedState(row));
    } else {
      model().ifPresent(model -> new RowLeader(model, this).open(row));
    }
  }

  private void follow(String link) {
    if (link.equals(FindingsHint.SHOW_SETTLED)) {
      showSettled(true);
      return;
    }
    if (link.equals(FindingsHint.SHOW_ALL)) {
      settings.filter = FindingsFilter.NONE;
      bar.clear();
      refresh();
      return;
    }
    try {
      getSite().getService(IHandlerService.class).executeCommand(link, null);
    } catch (CommandException e) {
      ILog.of(FindingsView.class).error(e.getMessage(), e);
    }
  }
}
