package org.wiredesk.rules.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.text.Span;

/** Keeps the annotations of a desk file as its problems are; leaves those of others alone. */
final class ProblemPainter implements DeskListener {

  private final IAnnotationModel model;
  private Map<Annotation, Position> problems = Map.of();
  private Map<Annotation, Position> examples = Map.of();

  ProblemPainter(IAnnotationModel model) {
    this.model = model;
  }

  @Override
  public void analysed(DeskSession session) {
    problems = replace(problems, session.analysis().problems(), session.document().getLength());
  }

  /** Until they are tried again, failing examples move with the text. */
  @Override
  public void examplesTried(DeskSession session) {
    examples = replace(examples, session.badExamples(), session.document().getLength());
  }

  void clear() {
    problems = replace(problems, List.of(), 0);
    examples = replace(examples, List.of(), 0);
  }

  private Map<Annotation, Position> replace(Map<Annotation, Position> old, List<DeskMarker> markers, int length) {
    Map<Annotation, Position> fresh = new HashMap<>();
    markers.forEach(marker -> fresh.put(new DeskAnnotation(marker), position(marker.span(), length)));
    if (model instanceof IAnnotationModelExtension atOnce) {
      atOnce.replaceAnnotations(old.keySet().toArray(Annotation[]::new), fresh);
    } else {
      old.keySet().forEach(model::removeAnnotation);
      fresh.forEach(model::addAnnotation);
    }
    return fresh;
  }

  /** At least one character, so that there is something to underline: where something is missing, the one before. */
  private static Position position(Span span, int length) {
    if (!span.isEmpty() || length == 0) {
      return new Position(span.start(), span.length());
    }
    int start = Math.max(0, Math.min(span.start(), length) - 1);
    return new Position(start, 1);
  }
}
