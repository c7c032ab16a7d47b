package org.wiredesk.ui.editor;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.decisions.LiveDecisions;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.OpenReview;

/** The wires that are open: two editors of one document share its session and its squiggles. UI thread only. */
public final class OpenWires {

  private static final Map<IDocument, Entry> OPEN = new IdentityHashMap<>();

  private static final class Entry {
    final WireSession session;
    final FindingPainter painter;
    final RelatedPlaces related;
    final OpenReview review;
    final LiveDecisions decisions;
    int editors;

    Entry(WireSession session, IAnnotationModel annotations, OpenReview review) {
      this.session = session;
      this.review = review;
      this.painter = new FindingPainter(annotations);
      this.related = new RelatedPlaces(annotations);
      session.model().addListener(painter);
      session.model().addListener(related);
      this.decisions = LiveDecisions.open(session, review.review());
    }

    void close() {
      session.model().removeListener(painter);
      session.model().removeListener(related);
      decisions.close();
      session.close();
      review.close();
      painter.clear();
      related.clear();
    }
  }

  private OpenWires() {}

  /** All of them, by name. */
  public static List<WireSession> all() {
    return OPEN.values().stream()
        .map(entry -> entry.session)
        .sorted(Comparator.comparing(session -> session.place().name()))
        .toList();
  }

  /** Each call is to be answered by one of {@link #close}. */
  static WireSession open(WirePlace place, IDocument document, IAnnotationModel annotations, BooleanSupplier dirty) {
    Entry entry = OPEN.computeIfAbsent(document, key -> start(place, key, annotations, dirty));
    entry.editors++;
    return entry.session;
  }

  static void close(IDocument document) {
    Entry entry = OPEN.get(document);
    if (entry != null && --entry.editors == 0) {
      OPEN.remove(document);
      entry.close();
    }
  }

  /** The session of a file's wire; empty while no wire editor shows it. */
  static Optional<WireSession> of(IFile file) {
    return OPEN.values().stream()
        .map(entry -> entry.session)
        .filter(session -> session.place().file().filter(file::equals).isPresent())
        .findFirst();
  }

  private static Entry start(
      WirePlace place, IDocument document, IAnnotationModel annotations, BooleanSupplier dirty) {
    Executor ui = uiThread();
    OpenReview review = LiveReviews.open(place, document, annotations, dirty, ui);
    return new Entry(new WireSession(place, document, dirty, ui), annotations, review);
  }

  private static Executor uiThread() {
    Display display = Display.getCurrent();
    return task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    };
  }
}
