package org.wiredesk.ui.review;

import java.util.concurrent.Executor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.source.IAnnotationModel;

/** A review while its wire is open: shown in the text, and read again when its file changes. */
public final class OpenReview {

  private final LiveReview review;
  private final Executor ui;
  private final NotePainter painter;
  private final IResourceChangeListener watch = this::changed;

  OpenReview(LiveReview review, IAnnotationModel annotations, Executor ui) {
    this.review = review;
    this.ui = ui;
    this.painter = new NotePainter(annotations);
    review.addListener(painter);
    ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
  }

  public LiveReview review() {
    return review;
  }

  public void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
    review.removeListener(painter);
    review.close();
    painter.clear();
    LiveReviews.closed(review);
  }

  private void changed(IResourceChangeEvent event) {
    boolean concerned = NotesFiles.beside(review.wire())
        .map(IFile::getFullPath)
        .filter(path -> event.getDelta() != null && event.getDelta().findMember(path) != null)
        .isPresent();
    if (concerned) {
      ui.execute(review::refresh);
    }
  }
}
