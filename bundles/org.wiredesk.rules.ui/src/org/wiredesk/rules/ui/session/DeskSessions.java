package org.wiredesk.rules.ui.session;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The desk files that are open: two editors of one document share its session and its squiggles. UI thread only. */
public final class DeskSessions {

  private static final Map<IDocument, Entry> OPEN = new IdentityHashMap<>();

  private static final class Entry {
    final DeskSession session;
    final ProblemPainter painter;
    int editors;

    Entry(DeskSession session, IAnnotationModel annotations) {
      this.session = session;
      this.painter = new ProblemPainter(annotations);
      session.addListener(painter);
    }

    void close() {
      session.removeListener(painter);
      session.close();
      painter.clear();
    }
  }

  private DeskSessions() {}

  /** Each call is to be answered by one of {@link #close}. */
  public static DeskSession open(
      DeskInput place, IDocument document, IAnnotationModel annotations, BooleanSupplier dirty) {
    Entry entry = OPEN.computeIfAbsent(document, key ->
        new Entry(new DeskSession(place, key, dirty, DeskSets.get().of(place), uiThread()), annotations));
    entry.editors++;
    return entry.session;
  }

  public static void close(IDocument document) {
    Entry entry = OPEN.get(document);
    if (entry != null && --entry.editors == 0) {
      OPEN.remove(document);
      entry.close();
      DeskSets.get().forgetUnused();
    }
  }

  /** The session of a file; empty while no desk editor shows it. */
  public static Optional<DeskSession> of(IFile file) {
    return OPEN.values().stream()
        .map(entry -> entry.session)
        .filter(session -> session.file().filter(file::equals).isPresent())
        .findFirst();
  }

  /** A desk file that no project has was saved, by an editor or without one. From any thread. */
  public static void savedOutside(URI file) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DeskSets.get().savedOutside(file));
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
