package org.wiredesk.ui.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.timeline.DrawnTimeline;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.text.Span;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.model.FindingsModel;

/** The times of the active wire on an axis, and as a table: follows the caret and leads it. */
public final class TimelineView extends ViewPart implements ActiveWire.Listener {

  public static final String ID = "org.wiredesk.ui.timeline";

  private TimelineViewSettings settings;
  private ActiveWire wire;
  private EditorLink link;
  private TimelineJob job;
  private TimelinePanes panes;
  private Composite stack;
  private TimelineHint hint;
  private TimelineHint strip;
  private TimelineCanvas canvas;
  private TimelineTable table;
  /** What the timeline in sight was made of; empty until there is one. */
  private Optional<CheckReport> shown = Optional.empty();
  private DrawnTimeline drawn = DrawnTimeline.EMPTY;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = TimelineViewSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    panes = new TimelinePanes(parent, settings);
    createPicture(panes.left());
    table = new TimelineTable(panes.right(), this::choose, this::open);
    panes.ready();
    getSite().setSelectionProvider(table.viewer());
    new TimelineActions(this, settings).fill(getViewSite().getActionBars());
    Display display = parent.getDisplay();
    job = new TimelineJob(this::display, task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    });
    wire = new ActiveWire(getSite().getPage(), this);
    link = new EditorLink(this, () -> settings.linked ? wire.model() : Optional.empty(), this::show);
    wire.follow();
  }

  private void createPicture(Composite left) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
    strip = new TimelineHint(left, this::follow);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
    stack = new Composite(left, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    canvas = new TimelineCanvas(stack, this::choose, this::open);
    hint = new TimelineHint(stack, this::follow);
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    shown = Optional.empty();
    canvas.fit();
    show(DrawnTimeline.EMPTY);
    model.ifPresent(this::findingsChanged);
  }

  /** A report that does not know the times yet is none to show: those in sight are better than nothing. */
  @Override
  public void findingsChanged(FindingsModel model) {
    CheckReport report = model.report();
    if (report.mentions().isPresent() && shown.filter(old -> old == report).isEmpty()) {
      job.read(report);
    }
  }

  @Override
  public void stateChanged(FindingsModel model) {
    showHints();
  }

  @Override
  public void currentChanged(FindingsModel model, Object origin) {
    if (origin != this) {
      link.followFinding(model);
    }
  }

  @Override
  public void setFocus() {
    if (isPictureOnTop()) {
      canvas.setFocus();
    } else if (table.control().isVisible() && !timeline().mentions().isEmpty()) {
      table.control().setFocus();
    } else {
      hint.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (wire != null) {
      job.cancel();
      link.dispose();
      wire.dispose();
    }
    super.dispose();
  }

  /** What is shown of the active wire. */
  public Timeline timeline() {
    return drawn.timeline();
  }

  /** The index of the time that stands out. */
  public OptionalInt selected() {
    return table.selected();
  }

  public TimelineCanvas canvas() {
    return canvas;
  }

  public TimelineTable table() {
    return table;
  }

  /** Why there is no picture, or what is missing in it, and what to do; empty when there is nothing to say. */
  public String hint() {
    return isPictureOnTop() ? strip.text() : hint.text();
  }

  /** The name of the wire for the files that its pictures are saved to. */
  String wireName() {
    return wire.model().map(FindingsModel::name).orElse("");
  }

  void settingsChanged() {
    panes.apply();
    link.follow();
  }

  /** A report that is not the newest is welcome as long as its times are: while a long wire is checked many come. */
  private void display(CheckReport report, DrawnTimeline made) {
    if (panes.isDisposed() || !isOfTimesNow(report)) {
      return;
    }
    boolean first = shown.isEmpty();
    shown = Optional.of(report);
    if (first || made != drawn) {
      show(made);
      link.follow();
    }
  }

  private void show(DrawnTimeline newTimeline) {
    drawn = newTimeline;
    canvas.show(drawn);
    table.show(drawn.timeline());
    showHints();
  }

  private void showHints() {
    Optional<String> instead = TimelineHint.insteadOfPicture(wire.model(), timeline(), shown.isPresent());
    hint.show(instead.orElse(""));
    strip.showOrHide(instead.isPresent() ? "" : TimelineHint.above(timeline(), drawn.leftOut()));
    StackLayout layout = (StackLayout) stack.getLayout();
    var top = instead.isPresent() ? hint.control() : canvas;
    if (layout.topControl != top) {
      layout.topControl = top;
      stack.layout();
    }
  }

  private boolean isPictureOnTop() {
    return ((StackLayout) stack.getLayout()).topControl == canvas;
  }

  private void show(OptionalInt mention) {
    canvas.select(mention);
    table.select(mention);
  }

  /** Selects a time and brings its words into sight; the keyboard stays where it is. */
  private void choose(int mention) {
    show(OptionalInt.of(mention));
    words(mention).ifPresent(words -> link.lead(wire.model().orElseThrow(), words));
  }

  /** Takes the keyboard along. */
  private void open(int mention) {
    choose(mention);
    words(mention).ifPresent(words -> link.activate(wire.model().orElseThrow()));
  }

  /** Where the words of a time are now; empty when an edit has changed them. */
  private Optional<Span> words(int mention) {
    return wire.model()
        .filter(model -> shown.filter(this::isOfTimesNow).isPresent())
        .flatMap(model -> model.times().span(mention));
  }

  private boolean isOfTimesNow(CheckReport report) {
    return wire.model().filter(model -> report.mentions().filter(model.times()::areOf).isPresent()).isPresent();
  }

  private void follow(String target) {
    link.follow(target);
  }
}
