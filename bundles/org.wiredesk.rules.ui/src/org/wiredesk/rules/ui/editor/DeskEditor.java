package org.wiredesk.rules.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.wiredesk.rules.ui.changes.DeskEdits;
import org.wiredesk.rules.ui.outline.DeskOutlinePage;
import org.wiredesk.rules.ui.session.DeskInput;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.rules.ui.session.DeskSessions;
import org.wiredesk.text.Span;

/**
 * The editor of desk files. Ask it for a {@link DeskSession} or an {@link IContentOutlinePage} as adapters. Others put
 * what they do with rules into its context menu, group {@value #RULE_GROUP}.
 */
public final class DeskEditor extends TextEditor {

  public static final String ID = "org.wiredesk.rules.ui.DeskEditor";

  /** The context in which the key bindings of the desk editor hold. */
  public static final String SCOPE = "org.wiredesk.rules.ui.deskEditorScope";

  public static final String CONTEXT_MENU = "#DeskEditorContext";

  /** The group of the context menu for what is done with the rule at the caret. */
  public static final String RULE_GROUP = "org.wiredesk.rules.ui.rule";

  /** In pixels: how far a wrapped line goes on behind the left edge. */
  private static final int WRAP_INDENT = 40;

  private final DeskPainting painting = new DeskPainting();
  private final DeskDisplay display = new DeskDisplay(this, painting);
  private Optional<DeskSession> session = Optional.empty();
  private Optional<DeskOutlinePage> outline = Optional.empty();
  private ProjectionSupport folding;

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setDocumentProvider(DeskDocuments.INSTANCE);
    setPreferenceStore(DeskPreferences.store());
    setSourceViewerConfiguration(new DeskViewerConfiguration(getPreferenceStore(), this::session, () -> painting));
    setEditorContextMenuId(CONTEXT_MENU);
    setRulerContextMenuId("#DeskRulerContext");
    setHelpContextId("org.wiredesk.rules.ui.editor");
  }

  @Override
  protected void setDocumentProvider(IEditorInput input) {
    setDocumentProvider(DeskDocuments.INSTANCE);
  }

  @Override
  protected void initializeKeyBindingScopes() {
    setKeyBindingScopes(new String[] {SCOPE});
  }

  @Override
  protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
    fAnnotationAccess = getAnnotationAccess();
    fOverviewRuler = createOverviewRuler(getSharedColors());
    ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
    getSourceViewerDecorationSupport(viewer);
    return viewer;
  }

  @Override
  protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
    super.configureSourceViewerDecorationSupport(support);
    DeskBrackets.configure(support);
  }

  @Override
  public void createPartControl(Composite parent) {
    super.createPartControl(parent);
    ProjectionViewer viewer = viewer();
    folding = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
    folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error");
    folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning");
    folding.install();
    viewer.doOperation(ProjectionViewer.TOGGLE);
    viewer.getTextWidget().setWrapIndent(WRAP_INDENT);
    display.install();
    session.ifPresent(display::show);
  }

  @Override
  protected void doSetInput(IEditorInput input) throws CoreException {
    closeSession();
    super.doSetInput(input);
    openSession(input);
  }

  @Override
  protected void performSave(boolean overwrite, IProgressMonitor monitor) {
    super.performSave(overwrite, monitor);
    session.ifPresent(DeskSession::saved);
  }

  @Override
  protected void editorContextMenuAboutToShow(IMenuManager menu) {
    super.editorContextMenuAboutToShow(menu);
    menu.remove(ITextEditorActionConstants.SHIFT_RIGHT);
    menu.remove(ITextEditorActionConstants.SHIFT_LEFT);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == DeskSession.class) {
      return adapter.cast(session.orElse(null));
    }
    if (adapter == IContentOutlinePage.class) {
      return adapter.cast(outlinePage());
    }
    T ofFolding = folding == null ? null : folding.getAdapter(getSourceViewer(), adapter);
    return ofFolding == null ? super.getAdapter(adapter) : ofFolding;
  }

  @Override
  public void dispose() {
    display.dispose();
    closeSession();
    super.dispose();
  }

  public Optional<DeskSession> session() {
    return session;
  }

  /** Selects a place, unfolding it, and brings it into sight. */
  public void reveal(Span span) {
    selectAndReveal(span.start(), span.length());
  }

  /** Says something in the status line; it goes with the next action. */
  public void say(String message) {
    setStatusLineMessage(message);
  }

  /** The caret's offset in the document. */
  public int caret() {
    return selection().getOffset();
  }

  public ITextSelection selection() {
    return (ITextSelection) getSelectionProvider().getSelection();
  }

  public ProjectionViewer viewer() {
    return (ProjectionViewer) getSourceViewer();
  }

  /** Puts the selected lines into comments, or out of them. */
  public void toggleComment() {
    IDocument document = getDocumentProvider().getDocument(getEditorInput());
    ITextSelection selected = selection();
    if (document == null || !validateEditorInputState()) {
      return;
    }
    try {
      TextEdit edit = new ToggleComment(document).of(selected.getOffset(), selected.getLength());
      DeskEdits.apply(document, edit);
    } catch (BadLocationException e) {
      // The selection is of an older text: there is nothing to toggle.
    }
  }

  private DeskOutlinePage outlinePage() {
    if (outline.isEmpty() || outline.get().isDisposed()) {
      outline = session.map(open -> new DeskOutlinePage(open, this::reveal));
      outline.ifPresent(page -> page.caretMoved(getSourceViewer() == null ? 0 : caret()));
    }
    return outline.orElse(null);
  }

  /** The caret has come to rest. */
  void caretRests(int caret) {
    outline.ifPresent(page -> page.caretMoved(caret));
  }

  private void openSession(IEditorInput input) {
    IDocument document = getDocumentProvider().getDocument(input);
    if (document == null) {
      return;
    }
    session = Optional.of(DeskSessions.open(DeskInput.of(input), document,
        getDocumentProvider().getAnnotationModel(input), () -> getDocumentProvider().canSaveDocument(input)));
    document.addPrenotifiedDocumentListener(painting);
    if (getSourceViewer() != null) {
      display.show(session.get());
    }
  }

  private void closeSession() {
    display.forget();
    session.ifPresent(open -> {
      open.document().removePrenotifiedDocumentListener(painting);
      DeskSessions.close(open.document());
    });
    session = Optional.empty();
    painting.show(List.of());
    outline.ifPresent(DeskOutlinePage::forget);
    outline = Optional.empty();
  }
}
