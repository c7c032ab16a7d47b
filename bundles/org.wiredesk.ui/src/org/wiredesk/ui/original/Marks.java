package org.wiredesk.ui.original;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.text.Span;

/**
 * Annotations of one sort in a text. Touches none but its own, and of these only what has changed, so that nothing
 * flickers.
 */
final class Marks {

  /** The sentences that stand for each other, at the caret. */
  static final String SENTENCE = "org.wiredesk.ui.sentence";

  /** A sentence that nothing on the other side stands for. */
  static final String ALONE = "org.wiredesk.ui.alone";

  /** What the current finding was compared with. */
  static final String CURRENT = "org.wiredesk.ui.related";

  private final IAnnotationModel model;
  private final Map<Annotation, Mark> ours = new HashMap<>();

  /**
   * A mark to be shown.
   *
   * @param type of the annotation
   * @param text what the annotation says
   */
  record Mark(String type, String text, Span place) {

    Mark(String type, Span place) {
      this(type, "", place);
    }
  }

  Marks(IAnnotationModel model) {
    this.model = model;
  }

  /** Shows these, and no others any more. */
  void show(Collection<Mark> marks) {
    Set<Mark> wanted = new HashSet<>(marks);
    List<Annotation> removed = ours.keySet().stream()
        .filter(annotation -> !wanted.remove(now(annotation)))
        .toList();
    removed.forEach(ours::remove);
    Map<Annotation, Position> added = new HashMap<>();
    for (Mark mark : wanted) {
      Annotation annotation = new Annotation(mark.type(), false, mark.text());
      added.put(annotation, new Position(mark.place().start(), mark.place().length()));
      ours.put(annotation, mark);
    }
    if (!removed.isEmpty() || !added.isEmpty()) {
      replace(removed, added);
    }
  }

  void clear() {
    show(List.of());
  }

  /** A mark where edits have moved it to. */
  private Mark now(Annotation annotation) {
    Mark mark = ours.get(annotation);
    Position position = model.getPosition(annotation);
    return position == null ? new Mark("", mark.place()) : new Mark(
        mark.type(), mark.text(), new Span(position.getOffset(), position.getOffset() + position.getLength()));
  }

  private void replace(List<Annotation> removed, Map<Annotation, Position> added) {
    if (model instanceof IAnnotationModelExtension extension) {
      extension.replaceAnnotations(removed.toArray(Annotation[]::new), added);
    } else {
      removed.forEach(model::removeAnnotation);
      added.forEach(model::addAnnotation);
    }
  }
}
