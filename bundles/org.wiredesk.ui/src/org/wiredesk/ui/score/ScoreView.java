package org.wiredesk.ui.score;

import java.util.Optional;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreWords;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.review.Origin;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.ReviewListener;

/** The score card of the wire in the active editor, and who translated it. */
public final class ScoreView extends ViewPart implements ActiveWire.Listener, ReviewListener {

  public static final String ID = "org.wiredesk.ui.score";

  private final IResourceChangeListener profiles = this::written;
  private final GoneChecks gone = new GoneChecks(this::onUi, this::refreshSoon);

  private ActiveWire active;
  private Optional<LiveReview> review = Optional.empty();
  private boolean refreshing;

  private Composite stack;
  private Composite content;
  private Composite empty;
  private Label verdict;
  private Label reckoned;
  private Label uncounted;
  private Table table;
  private Text translator;
  private Text engine;

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    empty = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(empty);
    wrapped(empty).setText(Messages.ScoreView_empty);
    content = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(content);
    verdict = wrapped(content);
    verdict.setFont(JFaceResources.getHeaderFont());
    reckoned = wrapped(content);
    createTable();
    uncounted = wrapped(content);
    createOrigin();
    active = new ActiveWire(getSite().getPage(), this);
    active.follow();
    ResourcesPlugin.getWorkspace().addResourceChangeListener(profiles, IResourceChangeEvent.POST_CHANGE);
  }

  private static Label wrapped(Composite parent) {
    Label label = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void createTable() {
    Composite frame = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(frame);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
    table.setHeaderVisible(true);
    column(Messages.ScoreView_category, 5, layout);
    column(Messages.ScoreView_counts, 4, layout);
    column(Messages.ScoreView_points, 1, layout);
  }

  private void column(String title, int weight, TableColumnLayout layout) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, 50));
  }

  private void createOrigin() {
    Composite row = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
    translator = field(row, Messages.ScoreView_translator);
    engine = field(row, Messages.ScoreView_engine);
    Button set = new Button(row, SWT.PUSH);
    set.setText(Messages.ScoreView_set);
    set.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keepOrigin()));
  }

  private Text field(Composite row, String label) {
    new Label(row, SWT.NONE).setText(label);
    Text field = new Text(row, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> keepOrigin()));
    return field;
  }

  private void keepOrigin() {
    review.ifPresent(live -> {
      Optional<Origin> old = live.review().origin();
      Origin said = Origin.of(
          live.author(), live.now(), Optional.of(translator.getText()), Optional.of(engine.getText()));
      boolean same = said.translator().equals(old.flatMap(Origin::translator))
          && said.engine().equals(old.flatMap(Origin::engine));
      if (!same) {
        live.put(Messages.ScoreView_setLabel, said);
      }
    });
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    review.ifPresent(old -> old.removeListener(this));
    review = model.flatMap(LiveReviews::of);
    review.ifPresent(now -> now.addListener(this));
    gone.reset();
    showOrigin();
    refresh();
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    refreshSoon();
  }

  @Override
  public void reviewChanged(LiveReview changed) {
    showOrigin();
    refreshSoon();
  }

  /** The score profile may be among what was written. Called on any thread. */
  private void written(IResourceChangeEvent event) {
    if (WrittenFiles.in(event.getDelta())) {
      onUi(this::refreshSoon);
    }
  }

  /** Not when the view is closed meanwhile. */
  private void onUi(Runnable task) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!stack.isDisposed()) {
          task.run();
        }
      });
    }
  }

  /** Once for many changes that come together. */
  private void refreshSoon() {
    if (!refreshing) {
      refreshing = true;
      stack.getDisplay().asyncExec(() -> {
        refreshing = false;
        if (!stack.isDisposed()) {
          refresh();
        }
      });
    }
  }

  private void showOrigin() {
    Optional<Origin> origin = review.flatMap(live -> live.review().origin());
    translator.setText(origin.flatMap(Origin::translator).orElse(""));
    engine.setText(origin.flatMap(Origin::engine).orElse(""));
  }

  private void refresh() {
    active.model().ifPresent(model -> show(OpenScore.of(model, id -> gone.of(model, id))));
    ((StackLayout) stack.getLayout()).topControl = active.model().isPresent() ? content : empty;
    stack.layout(true, true);
  }

  private void show(OpenScore score) {
    ScoredWire wire = score.wire();
    ScoreCard card = wire.card();
    verdict.setText(ScoreWords.score(card.score()) + " " + card.verdict());
    verdict.setForeground(VerdictColor.of(card));
    String trouble = score.trouble()
        .map(why -> NLS.bind(Messages.ScoreView_trouble, why.replace("&", "&&")) + "\n").orElse("");
    reckoned.setText(trouble + NLS.bind(Messages.ScoreView_reckoned, new Object[] {
        card.profile().name(), ScoreWords.points(card.profile().threshold()), ScoreWords.reckoned(card)}));
    table.removeAll();
    for (ScoreCard.Line line : card.lines()) {
      new TableItem(table, SWT.NONE).setText(new String[] {
          line.category().path(), ScoreWords.counts(line), ScoreWords.points(line.penalty())});
    }
    String left = ScoreWords.uncounted(wire.faults().uncounted());
    String none = card.count() == 0 ? Messages.ScoreView_nothing + " " : "";
    uncounted.setText(none + (left.isEmpty() ? "" : NLS.bind(Messages.ScoreView_uncounted, left)));
  }

  @Override
  public void setFocus() {
    if (active.model().isPresent()) {
      table.setFocus();
    } else {
      stack.setFocus();
    }
  }

  /** What is said in large letters: score and verdict. */
  public String verdict() {
    return verdict.getText();
  }

  /** How the score came about, below a line on a score profile that cannot be used. */
  public String reckoning() {
    return reckoned.getText();
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(profiles);
    review.ifPresent(old -> old.removeListener(this));
    if (active != null) {
      active.dispose();
    }
    super.dispose();
  }
}
