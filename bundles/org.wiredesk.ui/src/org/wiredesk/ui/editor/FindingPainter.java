package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/**
 * Keeps the annotations of a document as its findings. Touches no annotation but its own, and of these only what has
 * changed, so that nothing flickers.
 */
final class FindingPainter implements FindingsListener {

  private final IAnnotationModel annotations;
  private final Set<FindingAnnotation> ours = new HashSet<>();

  /** What makes an annotation still good for a finding. */
  private record Look(CheckId check, String message, boolean fixable, Position position) {}

  FindingPainter(IAnnotationModel annotations) {
    this.annotations = annotations;
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    List<FindingAnnotation> removed = new ArrayList<>();
    Map<Look, FindingAnnotation> painted = painted(removed);
    Map<Annotation, Position> added = new HashMap<>();
    for (Finding finding : model.findings()) {
      Position position = FindingAnnotation.position(finding.span(), model.document().getLength());
      if (painted.remove(look(finding, position)) == null) {
        added.put(new FindingAnnotation(finding), position);
      }
    }
    removed.addAll(painted.values());
    replace(removed, added);
  }

  void clear() {
    replace(List.copyOf(ours), Map.of());
  }

  /** @param twins gets those that look as another one and so are not needed */
  private Map<Look, FindingAnnotation> painted(List<FindingAnnotation> twins) {
    Map<Look, FindingAnnotation> painted = new HashMap<>();
    for (FindingAnnotation annotation : List.copyOf(ours)) {
      Position position = annotations.getPosition(annotation);
      if (position == null) {
        ours.remove(annotation);
      } else {
        Position here = new Position(position.getOffset(), position.getLength());
        FindingAnnotation twin = painted.put(look(annotation.finding(), here), annotation);
        if (twin != null) {
          twins.add(twin);
        }
      }
    }
    return painted;
  }

  private static Look look(Finding finding, Position position) {
    return new Look(finding.check().id(), finding.message(), !finding.fixes().isEmpty(), position);
  }

  private void replace(List<FindingAnnotation> removed, Map<Annotation, Position> added) {
    if (removed.isEmpty() && added.isEmpty()) {
      return;
    }
    ours.removeAll(removed);
    added.keySet().forEach(annotation -> ours.add((FindingAnnotation) annotation));
    if (annotations instanceof IAnnotationModelExtension model) {
      model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
    } else {
      removed.forEach(annotations::removeAnnotation);
      added.forEach(annotations::addAnnotation);
    }
  }
}
