package org.wiredesk.ui.score;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.report.score.Comparison;
import org.wiredesk.report.score.Comparison.By;
import org.wiredesk.report.score.ScoreWords;

/**
 * The scores of the reviewed wires of a project or folder, by engine or translator, and how they went from day to day.
 * Follows the selection in the Project Explorer; of an open wire it shows the project.
 */
public final class ScoresView extends ViewPart {

  public static final String ID = "org.wiredesk.ui.scores";

  private static final int WIDE = 2;
  private static final int[] CHART_AND_TABLE = {45, 55};

  private final ISelectionListener selection = this::selectionChanged;
  private final IResourceChangeListener changes = this::changed;

  private ScoresJob job;
  private Optional<FolderScores> shown = Optional.empty();

  private Composite stack;
  private Composite content;
  private Label hint;
  private Label summary;
  private Combo by;
  private SashForm sash;
  private TrendCanvas trend;
  private ScoresTree tree;

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    Composite empty = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(empty);
    hint = wrapped(empty);
    hint.setText(Messages.ScoresView_hint);
    content = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).applyTo(content);
    summary = wrapped(content);
    new Label(content, SWT.NONE).setText(Messages.ScoresView_by);
    by = new Combo(content, SWT.READ_ONLY);
    for (By choice : By.values()) {
      by.add(choice.label());
    }
    by.select(By.ENGINE.ordinal());
    by.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
    sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(sash);
    trend = new TrendCanvas(sash);
    tree = new ScoresTree(sash, this::open);
    sash.setWeights(CHART_AND_TABLE);
    sash.addListener(SWT.Resize, event -> sash.setOrientation(isLow() ? SWT.HORIZONTAL : SWT.VERTICAL));
    ((StackLayout) stack.getLayout()).topControl = empty;
    job = new ScoresJob(stack.getDisplay()::asyncExec, this::show);
    getSite().getPage().addSelectionListener(selection);
    ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    folderOf(getSite().getPage().getActiveEditor()).ifPresent(job::score);
  }

  /** Whether chart and table stand better side by side: the view mostly lies below the text. */
  private boolean isLow() {
    Point size = sash.getSize();
    return size.x > WIDE * size.y;
  }

  private static Label wrapped(Composite parent) {
    Label label = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void selectionChanged(IWorkbenchPart part, ISelection selected) {
    Optional<IContainer> folder = part instanceof IEditorPart editor && shown.isEmpty()
        ? folderOf(editor) : folderIn(selected);
    folder.filter(wanted -> !shown.map(FolderScores::folder).filter(wanted::equals).isPresent())
        .ifPresent(job::score);
  }

  /** Of one folder or project alone. */
  private static Optional<IContainer> folderIn(ISelection selected) {
    return selected instanceof IStructuredSelection structured && structured.size() == 1
        ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class))
            .filter(resource -> resource instanceof IContainer && resource.isAccessible()).map(IContainer.class::cast)
        : Optional.empty();
  }

  private static Optional<IContainer> folderOf(IEditorPart editor) {
    return editor != null && editor.getEditorInput() instanceof FileEditorInput input
        ? Optional.of(input.getFile().getProject()) : Optional.empty();
  }

  private void changed(IResourceChangeEvent event) {
    if (WrittenFiles.in(event.getDelta())) {
      job.again();
    }
  }

  private void show(FolderScores scores) {
    if (stack.isDisposed()) {
      return;
    }
    shown = Optional.of(scores);
    refresh();
  }

  private void refresh() {
    if (shown.isEmpty()) {
      return;
    }
    FolderScores scores = shown.get();
    boolean any = !scores.scores().isEmpty();
    if (any) {
      int passed = (int) scores.scored().stream().filter(wire -> wire.card().passes()).count();
      summary.setText(NLS.bind(Messages.ScoresView_summary, new Object[] {
          scores.folder().getName().replace("&", "&&"), scores.scores().size(), scores.wires(),
          ScoreWords.passed(passed, scores.scores().size())}) + problems(scores.problems()));
      Comparison comparison = Comparison.of(By.values()[by.getSelectionIndex()], scores.scored());
      boolean drawn = trend.show(comparison);
      sash.setMaximizedControl(drawn ? null : tree.control());
      tree.show(comparison, scores);
    } else {
      hint.setText(NLS.bind(Messages.ScoresView_none, scores.folder().getName().replace("&", "&&"))
          + problems(scores.problems()));
    }
    ((StackLayout) stack.getLayout()).topControl = any ? content : hint.getParent();
    stack.layout(true, true);
  }

  private static String problems(List<String> problems) {
    return problems.isEmpty() ? "" : "\n" + String.join("\n", problems).replace("&", "&&");
  }

  private void open(IFile file) {
    try {
      IDE.openEditor(getSite().getPage(), file);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  @Override
  public void setFocus() {
    tree.control().setFocus();
  }

  /** The line above the chart; the hint while there is nothing to show. */
  public String summary() {
    return ((StackLayout) stack.getLayout()).topControl == content ? summary.getText() : hint.getText();
  }

  /** The rows as they are read, groups and their wires, cells parted by a tab. */
  public List<String> rows() {
    return tree.rows();
  }

  /** Whether a trend is drawn. */
  public boolean showsTrend() {
    return sash.getMaximizedControl() == null;
  }

  @Override
  public void dispose() {
    getSite().getPage().removeSelectionListener(selection);
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }
}
