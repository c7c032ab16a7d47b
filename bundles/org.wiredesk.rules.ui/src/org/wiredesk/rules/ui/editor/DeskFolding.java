package org.wiredesk.rules.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.wiredesk.text.Span;

/** What can be folded in an editor; what is folded stays so while its lines are there. */
final class DeskFolding {

  private final ProjectionAnnotationModel model;

  DeskFolding(ProjectionAnnotationModel model) {
    this.model = model;
  }

  void show(List<Span> foldable, IDocument document) {
    Set<Position> wanted = new HashSet<>();
    foldable.forEach(span -> addLines(span, document, wanted));
    List<Annotation> gone = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
      Annotation annotation = all.next();
      if (!wanted.remove(model.getPosition(annotation))) {
        gone.add(annotation);
      }
    }
    Map<Annotation, Position> fresh = new HashMap<>();
    wanted.forEach(position -> fresh.put(new ProjectionAnnotation(), position));
    if (!gone.isEmpty() || !fresh.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, new Annotation[0]);
    }
  }

  /** Folding is by whole lines. */
  private static void addLines(Span span, IDocument document, Set<Position> lines) {
    try {
      int first = document.getLineOfOffset(span.start());
      int last = document.getLineOfOffset(span.end());
      if (last > first) {
        int start = document.getLineOffset(first);
        int end = document.getLineOffset(last) + document.getLineLength(last);
        lines.add(new Position(start, end - start));
      }
    } catch (BadLocationException e) {
      // The text has become shorter meanwhile; the next reading folds it.
    }
  }
}
