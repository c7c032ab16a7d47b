package org.wiredesk.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.Claim;
import org.wiredesk.review.claims.ClaimKind;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.entries.FactGuess;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.ReviewListener;

/** The claims of the active wire as a checklist: follows the caret and leads it. */
public final class ClaimsView extends ViewPart implements ActiveWire.Listener, ReviewListener {

  public static final String ID = "org.wiredesk.ui.claims";

  private final ISelectionListener caret = this::caretMoved;
  private ClaimsSettings settings;
  private ActiveWire wire;
  private ClaimsJob job;
  private ClaimsBar bar;
  private ClaimsTree tree;
  private Composite stack;
  private ClaimsHint hint;
  private Optional<LiveReview> review = Optional.empty();
  private Optional<WireClaims> claims = Optional.empty();
  private boolean showing;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = ClaimsSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new ClaimsBar(area);
    stack = new Composite(area, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    tree = new ClaimsTree(stack);
    hint = new ClaimsHint(stack);
    Display display = parent.getDisplay();
    job = new ClaimsJob(this::take, task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    });
    new ClaimsViewMenu(this, settings).fill(getViewSite().getActionBars());
    new ClaimsActions(this).register(getViewSite().getActionBars());
    viewer().addPostSelectionChangedListener(event -> lead());
    viewer().addDoubleClickListener(event -> open());
    getSite().setSelectionProvider(viewer());
    getSite().getPage().addPostSelectionListener(caret);
    wire = new ActiveWire(getSite().getPage(), this);
    wire.follow();
  }

  @Override
  public void dispose() {
    getSite().getPage().removePostSelectionListener(caret);
    review.ifPresent(open -> open.removeListener(this));
    if (wire != null) {
      wire.dispose();
    }
    if (job != null) {
      job.forget();
    }
    super.dispose();
  }

  @Override
  public void setFocus() {
    viewer().getTree().setFocus();
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    review.ifPresent(open -> open.removeListener(this));
    review = model.flatMap(LiveReviews::of);
    review.ifPresent(open -> open.addListener(this));
    claims = Optional.empty();
    job.forget();
    model.ifPresent(this::findingsChanged);
    refresh();
  }

  /** The wire was read, perhaps anew. */
  @Override
  public void findingsChanged(FindingsModel model) {
    if (review.isPresent() && model.report().mentions().isPresent()) {
      job.read(review.get().wire(), model.report());
    }
  }

  @Override
  public void reviewChanged(LiveReview changed) {
    refresh();
  }

  @Override
  public void placesChanged(LiveReview changed) {
    refresh();
  }

  private void take(ClaimsJob.Result result) {
    if (!viewer().getTree().isDisposed()) {
      review.flatMap(open -> WireClaims.of(result, open)).ifPresent(read -> {
        claims = Optional.of(read);
        refresh();
      });
    }
  }

  public TreeViewer viewer() {
    return tree.viewer();
  }

  /** How far the checklist is done: "7 of 18 checked"; empty without a wire. */
  public String progress() {
    return bar.text();
  }

  /** What stands where there are no rows; empty when there are rows. */
  public Optional<String> emptyHint() {
    return rows().isEmpty() ? Optional.of(hint.text()) : Optional.empty();
  }

  Optional<ClaimsLabels> labels() {
    return claims.map(ClaimsLabels::new);
  }

  Optional<WireEditor> editor() {
    return wire.model().flatMap(WireEditors::of);
  }

  Optional<IProject> project() {
    return review.flatMap(open -> open.wire().project());
  }

  /** Fills in facts; empty without a wire that was checked. */
  Optional<FactGuess> guess() {
    return wire.model().flatMap(model -> model.report().mentions()
        .map(mentions -> new FactGuess(model.report().wire(), mentions)));
  }

  List<Claim> claims() {
    return claims.map(read -> read.claims().all()).orElse(List.of());
  }

  /** The facts that the wire is held against. */
  FactBook known() {
    return review.map(open -> Checking.get().profileFor(open.wire()).facts()).orElse(FactBook.EMPTY);
  }

  /** Does something with the claims, unless the text has changed since they were read. */
  void whenUpToDate(Consumer<WireClaims> work) {
    claims.filter(WireClaims::isUpToDate).ifPresentOrElse(work, () -> getViewSite().getActionBars()
        .getStatusLineManager().setMessage(Messages.ClaimsView_outdated));
  }

  /** Shows the rows anew, after claims, verdicts or settings have changed. */
  void refresh() {
    if (viewer().getTree().isDisposed()) {
      return;
    }
    Optional<Checklist> list = claims.filter(WireClaims::isUpToDate).map(read -> read.checklist(settings.all));
    if (list.isEmpty() && claims.isPresent() && wire.model().isPresent()) {
      return;
    }
    showing = true;
    try {
      tree.show(claims, list.map(this::roots).orElse(List.of()));
    } finally {
      showing = false;
    }
    bar.show(list);
    hint.show(wire.model(), list, settings);
    StackLayout layout = (StackLayout) stack.getLayout();
    layout.topControl = rows().isEmpty() ? hint.control() : viewer().getTree().getParent();
    stack.layout();
  }

  private List<Object> roots(Checklist list) {
    List<Item> items = list.items().stream().filter(item -> !settings.openOnly || item.isOpen()).toList();
    List<Object> roots = new ArrayList<>();
    if (settings.byKind) {
      Stream.of(ClaimKind.values())
          .map(kind -> new ClaimsGroup(kind, items.stream().filter(item -> item.claim().kind() == kind).toList()))
          .filter(group -> !group.items().isEmpty())
          .forEach(roots::add);
    } else {
      roots.addAll(items);
    }
    roots.addAll(list.lost());
    return roots;
  }

  private List<?> rows() {
    return viewer().getInput() instanceof List<?> list ? list : List.of();
  }

  /** Brings the words of the selected claim into sight; the keyboard stays here. */
  private void lead() {
    if (!showing) {
      tree.selected().ifPresent(item -> claims.filter(WireClaims::isUpToDate).ifPresent(read ->
          editor().ifPresent(editor -> editor.reveal(read.place(item)))));
    }
  }

  /** Takes the keyboard along. */
  private void open() {
    Object row = viewer().getStructuredSelection().getFirstElement();
    if (row instanceof ClaimsGroup) {
      viewer().setExpandedState(row, !viewer().getExpandedState(row));
    } else {
      editor().ifPresent(editor -> getSite().getPage().activate(editor));
    }
  }

  private void caretMoved(IWorkbenchPart part, ISelection selection) {
    boolean ofWire = settings.linked && editor().filter(editor -> editor == part).isPresent();
    if (ofWire && selection instanceof ITextSelection text) {
      claims.filter(WireClaims::isUpToDate)
          .flatMap(read -> read.at(text.getOffset(), ClaimsTree.items(rows())))
          .ifPresent(this::show);
    }
  }

  private void show(Item item) {
    showing = true;
    try {
      tree.select(item);
    } finally {
      showing = false;
    }
  }
}
