package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.reading.HeatStrip;
import org.wiredesk.ui.reading.HeatedViewer;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/**
 * The editor of wires: prose, with what the checks find in it. Ask it for a {@link FindingsModel}, a
 * {@link LiveReview} or an {@link IContentOutlinePage} as adapters.
 */
public final class WireEditor extends TextEditor {

  public static final String ID = "org.wiredesk.ui.editor";

  /** The context in which the key bindings of the review commands hold. */
  public static final String SCOPE = "org.wiredesk.ui.wireEditorScope";

  private final FindingsListener leader = new Leader();
  private final ReviewTeller teller = new ReviewTeller(this);
  private final EditKeys editKeys = new EditKeys(this);
  private Optional<WireSession> session = Optional.empty();
  private Optional<IDocument> openDocument = Optional.empty();
  private Optional<WireHeader> header = Optional.empty();
  private Optional<WireOutlinePage> outline = Optional.empty();

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setDocumentProvider(WireDocuments.INSTANCE);
    setPreferenceStore(WirePreferences.store());
    setSourceViewerConfiguration(new WireViewerConfiguration(getPreferenceStore(), this, this::session));
    setEditorContextMenuId("#WireEditorContext");
    setRulerContextMenuId("#WireRulerContext");
    setHelpContextId(ID);
  }

  @Override
  protected void setDocumentProvider(IEditorInput input) {
    setDocumentProvider(WireDocuments.INSTANCE);
  }

  @Override
  protected SourceViewerDecorationSupport getSourceViewerDecorationSupport(ISourceViewer viewer) {
    if (fSourceViewerDecorationSupport == null) {
      fSourceViewerDecorationSupport =
          new WireDecorations(viewer, getOverviewRuler(), getAnnotationAccess(), getSharedColors());
      configureSourceViewerDecorationSupport(fSourceViewerDecorationSupport);
    }
    return fSourceViewerDecorationSupport;
  }

  @Override
  protected void initializeKeyBindingScopes() {
    setKeyBindingScopes(new String[] {SCOPE});
  }

  @Override
  protected void doSetInput(IEditorInput input) throws CoreException {
    closeSession();
    super.doSetInput(input);
    openSession(input);
  }

  @Override
  protected boolean getInitialWordWrapStatus() {
    return openDocument.filter(LongLines::in).isEmpty();
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, 0);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    WireHeader bar = new WireHeader(area, this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    Composite text = new Composite(area, 0);
    text.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    super.createPartControl(text);
    if (isWordWrapEnabled()) {
      ReadingColumn.install(getSourceViewer().getTextWidget());
    } else {
      say(Messages.WireEditor_notWrapped);
    }
    new CaretFollower(this).follow(getSourceViewer());
    header = Optional.of(bar);
    session.ifPresent(this::show);
  }

  /** Without {@code FULL_SELECTION}: in wrapped lines on GTK, SWT paints it also behind lines that are not selected. */
  @Override
  protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
    HeatedViewer viewer = new HeatedViewer(
        parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles & ~SWT.FULL_SELECTION);
    getSourceViewerDecorationSupport(viewer);
    viewer.strip().onChoice(new ReadingGuide(this)::goTo);
    return viewer;
  }

  @Override
  protected void handlePreferenceStoreChanged(PropertyChangeEvent event) {
    super.handlePreferenceStoreChanged(event);
    if (getSourceViewer() != null && event.getProperty().equals(getFontPropertyPreferenceKey())) {
      ReadingColumn.refit(getSourceViewer().getTextWidget());
    }
  }

  @Override
  public void setAction(String id, IAction action) {
    super.setAction(id, action);
    editKeys.know(id);
  }

  /** Without what is there for code, and a second Quick Fix. */
  @Override
  protected void editorContextMenuAboutToShow(IMenuManager menu) {
    super.editorContextMenuAboutToShow(menu);
    menu.remove(ITextEditorActionConstants.SHIFT_RIGHT);
    menu.remove(ITextEditorActionConstants.SHIFT_LEFT);
    menu.remove(ITextEditorActionConstants.QUICK_ASSIST);
  }

  /** Of the keys that edit the wire: a field above it takes them while it has the focus. */
  EditKeys editKeys() {
    return editKeys;
  }

  @Override
  public void setFocus() {
    super.setFocus();
    WireDocuments.INSTANCE.damage(getEditorInput()).ifPresent(this::setStatusLineErrorMessage);
    review().ifPresent(LiveReview::refresh);
    session.ifPresent(WireSession::lookForOriginal);
  }

  @Override
  protected void performSave(boolean overwrite, IProgressMonitor monitor) {
    super.performSave(overwrite, monitor);
    session.ifPresent(WireSession::saved);
    if (!isDirty()) {
      review().ifPresent(LiveReview::wireSaved);
    }
  }

  @Override
  protected void performSaveAs(IProgressMonitor monitor) {
    WireCopy.takingAllAlong(this, () -> super.performSaveAs(monitor));
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == FindingsModel.class) {
      return adapter.cast(session.map(WireSession::model).orElse(null));
    }
    if (adapter == WireSession.class) {
      return adapter.cast(session.orElse(null));
    }
    if (adapter == LiveReview.class) {
      return adapter.cast(review().orElse(null));
    }
    if (adapter == IContentOutlinePage.class) {
      return adapter.cast(outlinePage());
    }
    return super.getAdapter(adapter);
  }

  @Override
  public void dispose() {
    closeSession();
    super.dispose();
  }

  /** Selects the words of a finding and brings them into sight. */
  public void revealFinding(Finding finding) {
    reveal(finding.span());
  }

  /** Selects words, given in offsets of the document, and brings them into sight. */
  public void reveal(Span span) {
    selectAndReveal(span.start(), span.length());
  }

  /** What can be done about the findings of this wire; empty while it has no document. */
  public Optional<Remedies> remedies() {
    return session.map(Remedies::new);
  }

  /** The finding that a command means: the one at the caret, else the current one. */
  public Optional<Finding> findingInQuestion() {
    return session.map(WireSession::model).flatMap(model -> {
      int caret = caret();
      return model.current()
          .filter(current -> current.span().touches(caret))
          .or(() -> model.findingsAt(caret).stream().findFirst())
          .or(model::current);
    });
  }

  /** The settled finding that a command means: the current one, else one at the caret. */
  public Optional<Finding> settledInQuestion() {
    return session.map(WireSession::model).flatMap(model -> model.current()
        .filter(model.settled()::containsKey)
        .or(() -> model.settledAt(caret()).stream().findFirst()));
  }

  public void goToNextFinding() {
    session.map(WireSession::model)
        .flatMap(model -> FindingNavigation.next(model.findings(), caret(), model.current()))
        .ifPresent(this::goTo);
  }

  public void goToPreviousFinding() {
    session.map(WireSession::model)
        .flatMap(model -> FindingNavigation.previous(model.findings(), caret(), model.current()))
        .ifPresent(this::goTo);
  }

  /** Whether the caret is at a day that can be called otherwise. */
  public boolean isAtDay() {
    return remedies().filter(remedies -> !remedies.ofDay(caret()).isEmpty()).isPresent();
  }

  /** Opens the list of remedies for what is at the caret, else for the finding in question, with the caret there. */
  public void showRemedies() {
    findingInQuestion()
        .filter(finding -> !finding.span().touches(caret()) && !isAtDay())
        .ifPresent(this::revealFinding);
    setFocus();
    getSourceViewer().getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
  }

  /** Brings the keyboard to the wire's date. */
  public void correctDate() {
    header.ifPresent(WireHeader::editDate);
  }

  public Optional<WireSession> session() {
    return session;
  }

  /** What was said of the wire; empty while there is no document. */
  public Optional<LiveReview> review() {
    return openDocument.flatMap(LiveReviews::of);
  }

  /** What shows beside the text which sentences to read first; empty before there is a text. */
  public Optional<HeatStrip> heatStrip() {
    return getSourceViewer() instanceof HeatedViewer viewer ? Optional.of(viewer.strip()) : Optional.empty();
  }

  /** Says something in the status line; it goes with the next action. */
  public void say(String message) {
    setStatusLineMessage(message);
  }

  /** The same of something that went wrong. */
  void warn(String message) {
    setStatusLineErrorMessage(message);
  }

  boolean shows(FindingsModel model) {
    return session.filter(open -> open.model() == model).isPresent();
  }

  /** The caret's offset in the document. */
  public int caret() {
    ISourceViewer viewer = getSourceViewer();
    return viewer == null ? 0 : viewer.getSelectedRange().x;
  }

  private void goTo(Finding finding) {
    session.orElseThrow().model().select(finding, this);
    revealFinding(finding);
  }

  private WireOutlinePage outlinePage() {
    if (outline.isEmpty()) {
      outline = session.map(open -> new WireOutlinePage(open.model(), this));
    }
    return outline.orElse(null);
  }

  private void openSession(IEditorInput input) {
    IDocumentProvider provider = getDocumentProvider();
    IDocument document = provider.getDocument(input);
    if (document == null) {
      return;
    }
    openDocument = Optional.of(document);
    WireSession opened = OpenWires.open(WireDocuments.place(input), document, provider.getAnnotationModel(input),
        () -> provider.canSaveDocument(input));
    session = Optional.of(opened);
    opened.model().addListener(leader);
    review().ifPresent(open -> open.addListener(teller));
    show(opened);
  }

  private void show(WireSession opened) {
    header.ifPresent(bar -> bar.show(opened));
    heatStrip().ifPresent(strip -> strip.show(Optional.of(opened.model())));
  }

  private void closeSession() {
    header.ifPresent(WireHeader::clear);
    heatStrip().ifPresent(strip -> strip.show(Optional.empty()));
    outline.ifPresent(WireOutlinePage::forget);
    outline = Optional.empty();
    session.ifPresent(open -> open.model().removeListener(leader));
    review().ifPresent(open -> open.removeListener(teller));
    session = Optional.empty();
    openDocument.ifPresent(OpenWires::close);
    openDocument = Optional.empty();
  }

  /** Shows in the text what was selected elsewhere. */
  private final class Leader implements FindingsListener {

    @Override
    public void currentChanged(FindingsModel model, Object origin) {
      if (!(origin instanceof WireEditor)) {
        model.current().filter(finding -> !finding.span().touches(caret())).ifPresent(WireEditor.this::revealFinding);
      }
    }
  }
}
