package org.wiredesk.ui.editor;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.checking.WireSession;

/** The wires that are open: two editors of one document share its session and its squiggles. UI thread only. */
final class OpenWires {

  private static final Map<IDocument, Entry> OPEN = new IdentityHashMap<>();

  private static final class Entry {
    final WireSession session;
    final FindingPainter painter;
    int editors;

    Entry(WireSession session, FindingPainter painter) {
      this.session = session;
      this.painter = painter;
    }
  }

  private OpenWires() {}

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
      entry.session.model().removeListener(entry.painter);
      entry.session.close();
      entry.painter.clear();
    }
  }

  private static Entry start(
      WirePlace place, IDocument document, IAnnotationModel annotations, BooleanSupplier dirty) {
    WireSession session = new WireSession(place, document, dirty, uiThread());
    FindingPainter painter = new FindingPainter(annotations);
    session.model().addListener(painter);
    return new Entry(session, painter);
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
