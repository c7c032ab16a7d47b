package org.wiredesk.rules.ui.editor;

import java.util.Optional;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.rules.ui.session.DeskListener;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/** Shows in one editor what was read of its file: colours, folding, and the other places of the name at the caret. */
final class DeskDisplay implements DeskListener {

  private final DeskEditor editor;
  private final DeskPainting painting;
  private final ISelectionChangedListener caretFollower = this::caretRests;
  private final IPropertyChangeListener colourFollower = this::coloursChanged;
  private Optional<DeskSession> session = Optional.empty();
  private Optional<Occurrences> occurrences = Optional.empty();
  private boolean installed;

  DeskDisplay(DeskEditor editor, DeskPainting painting) {
    this.editor = editor;
    this.painting = painting;
  }

  void install() {
    installed = true;
    ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretFollower);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(colourFollower);
  }

  void dispose() {
    if (installed) {
      PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(colourFollower);
    }
    forget();
  }

  void show(DeskSession shown) {
    forget();
    session = Optional.of(shown);
    occurrences = Optional.of(new Occurrences(editor.viewer().getAnnotationModel()));
    shown.addListener(this);
    if (shown.isRead()) {
      analysed(shown);
    }
  }

  void forget() {
    session.ifPresent(shown -> shown.removeListener(this));
    occurrences.ifPresent(Occurrences::clear);
    session = Optional.empty();
    occurrences = Optional.empty();
  }

  @Override
  public void analysed(DeskSession read) {
    Span changed = painting.show(read.analysis().colours());
    ProjectionViewer viewer = editor.viewer();
    if (!changed.isEmpty()) {
      viewer.invalidateTextPresentation(changed.start(), changed.length());
    }
    if (viewer.getProjectionAnnotationModel() != null) {
      new DeskFolding(viewer.getProjectionAnnotationModel()).show(read.analysis().folding(), read.document());
    }
    caretRests(editor.caret());
  }

  private void caretRests(SelectionChangedEvent event) {
    caretRests(editor.caret());
  }

  private void caretRests(int caret) {
    session.filter(DeskSession::isRead).ifPresent(open -> occurrences.ifPresent(shown -> shown.show(open, caret)));
    editor.caretRests(caret);
  }

  private void coloursChanged(PropertyChangeEvent event) {
    if (event.getProperty().startsWith(DeskPalette.PREFIX) && editor.viewer() != null) {
      editor.viewer().invalidateTextPresentation();
    }
  }
}
