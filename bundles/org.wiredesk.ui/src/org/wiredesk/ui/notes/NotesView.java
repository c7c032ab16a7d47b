package org.wiredesk.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
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
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.findings.FindingsBar;
import org.wiredesk.ui.findings.FindingsHint;
import org.wiredesk.ui.findings.SelectAllAction;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.ReviewListener;

/** The notes on the active wire with their answers: follows the caret and leads it. */
public final class NotesView extends ViewPart implements ActiveWire.Listener, ReviewListener {

  public static final String ID = "org.wiredesk.ui.notes";

  private NotesViewSettings settings;
  private ActiveWire wire;
  private Optional<LiveReview> review = Optional.empty();
  private FindingsBar bar;
  private ProblemBar problem;
  private NotesTree tree;
  private FindingsHint hint;
  private Composite stack;
  private boolean showing;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = NotesViewSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new FindingsBar(area, Messages.NotesView_search, this::search, this::focusRows);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    problem = new ProblemBar(area, () -> review.ifPresent(LiveReview::retry));
    stack = new Composite(area, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    tree = new NotesTree(stack, this::sortBy);
    hint = new FindingsHint(stack, this::follow);
    createActions();
    viewer().addPostSelectionChangedListener(event -> selected());
    viewer().addOpenListener(event -> open());
    getSite().setSelectionProvider(viewer());
    wire = new ActiveWire(getSite().getPage(), this);
    wire.follow();
  }

  private void createActions() {
    IActionBars bars = getViewSite().getActionBars();
    new NotesViewMenu(this, settings).fill(bars);
    NoteActions actions = new NoteActions(this);
    actions.register();
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyNotesAction(this));
    bars.setGlobalActionHandler(ActionFactory.FIND.getId(), bar.findAction());
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new SelectAllAction(viewer()));
    bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.withdraw());
    bar.takeKeys(bars);
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    review.ifPresent(open -> open.removeListener(this));
    review = model.flatMap(LiveReviews::of);
    review.ifPresent(open -> open.addListener(this));
    refresh();
  }

  /** Paragraphs are known now. */
  @Override
  public void findingsChanged(FindingsModel model) {
    refresh();
  }

  @Override
  public void reviewChanged(LiveReview changed) {
    refresh();
  }

  @Override
  public void placesChanged(LiveReview changed) {
    refresh();
  }

  @Override
  public void problemChanged(LiveReview changed) {
    problem.show(changed.problem());
  }

  @Override
  public void currentChanged(LiveReview changed, Object origin) {
    if (origin != this && settings.linked) {
      showing = true;
      try {
        tree.select(changed.current());
      } finally {
        showing = false;
      }
    }
  }

  @Override
  public void setFocus() {
    focusRows();
  }

  @Override
  public void dispose() {
    review.ifPresent(open -> open.removeListener(this));
    if (wire != null) {
      wire.dispose();
    }
    super.dispose();
  }

  /** Of the wire whose notes are shown. */
  public Optional<LiveReview> review() {
    return review;
  }

  /** Whose rows are headings, notes and answers. */
  public TreeViewer viewer() {
    return tree.viewer();
  }

  /** Why there are no rows, and what to do; empty when there are rows. */
  public Optional<String> emptyHint() {
    return rowsShown() ? Optional.empty() : Optional.of(NotesHint.of(review));
  }

  Optional<NotesLabels> labels() {
    return review.flatMap(open -> wire.model().map(model -> new NotesLabels(open, model)));
  }

  /** The editor of the wire whose notes are shown. */
  Optional<WireEditor> editor() {
    return wire.model().flatMap(WireEditors::of);
  }

  /** As a click on the title of the column: a second one reverses. */
  void sortBy(NotesColumn column) {
    settings.reversed = settings.sortedBy == column && !settings.reversed;
    settings.sortedBy = column;
    refresh();
  }

  /** Shows the notes anew, after notes or settings have changed. */
  void refresh() {
    if (tree.viewer().getTree().isDisposed()) {
      return;
    }
    showing = true;
    try {
      labels().ifPresentOrElse(labels -> showRows(review.orElseThrow(), labels), this::showNone);
    } finally {
      showing = false;
    }
    tree.showOrder(settings.sortedBy, settings.reversed);
    problem.show(review.flatMap(LiveReview::problem));
    showHint();
  }

  private void showNone() {
    tree.clear();
    bar.showCount(0, 0);
    bar.showStatus("");
  }

  private void showRows(LiveReview open, NotesLabels labels) {
    Comparator<Note> order = settings.sortedBy.order(labels);
    List<Note> all = open.review().notes();
    List<Note> notes = all.stream()
        .filter(note -> settings.filter.shows(note, open, labels))
        .sorted(settings.reversed ? order.reversed() : order)
        .toList();
    bar.showCount(notes.size(), all.size());
    bar.showStatus(NotesStatus.text(open));
    tree.show(open, labels, settings.grouping.roots(notes, labels));
  }

  private void search(String words) {
    settings.filter = settings.filter.withText(words);
    refresh();
  }

  private boolean rowsShown() {
    return viewer().getInput() instanceof List<?> rows && !rows.isEmpty();
  }

  private void showHint() {
    hint.show(NotesHint.of(review));
    StackLayout layout = (StackLayout) stack.getLayout();
    var top = rowsShown() ? viewer().getTree().getParent() : hint.control();
    if (layout.topControl != top) {
      layout.topControl = top;
      stack.layout();
    }
  }

  private void focusRows() {
    if (rowsShown()) {
      viewer().getTree().setFocus();
    } else {
      hint.setFocus();
    }
  }

  /** Brings the words of the selected note into sight; the keyboard stays here. */
  private void selected() {
    if (!showing && viewer().getStructuredSelection().size() == 1
        && viewer().getStructuredSelection().getFirstElement() instanceof Entry entry) {
      review.ifPresent(open -> {
        Optional<Note> note = NoteActions.noteOf(entry, open);
        open.select(note, this);
        note.flatMap(found -> open.place(found).span())
            .ifPresent(span -> editor().ifPresent(editor -> editor.reveal(span)));
      });
    }
  }

  /** Takes the keyboard along. */
  private void open() {
    Object row = viewer().getStructuredSelection().getFirstElement();
    if (row instanceof NotesGroup) {
      viewer().setExpandedState(row, !viewer().getExpandedState(row));
    } else {
      selected();
      editor().ifPresent(editor -> getSite().getPage().activate(editor));
    }
  }

  private void follow(String link) {
    if (link.equals(FindingsHint.SHOW_ALL)) {
      settings.filter = NotesFilter.NONE;
      bar.clear();
      refresh();
      return;
    }
    try {
      getSite().getService(IHandlerService.class).executeCommand(link, null);
    } catch (CommandException e) {
      ILog.of(NotesView.class).error(e.getMessage(), e);
    }
  }
}
