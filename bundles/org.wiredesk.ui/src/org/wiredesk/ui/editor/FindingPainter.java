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
import org.wiredesk.text.Span;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/**
 * Keeps the annotations of a document as its findings. Touches no annotation but its own, and of these only what has
 * changed, so that nothing flickers.
 */
final class FindingPainter implements FindingsListener {

  private static final int MOST_IN_A_LONG_LINE = 20;

  private final IAnnotationModel annotations;
  private final Set<FindingAnnotation> ours = new HashSet<>();

  /** What makes an annotation still good for a finding. (A {@link Position} would make a poor key: hashes collide.) */
  private record Look(CheckId check, String message, boolean fixable, Span place) {}

  FindingPainter(IAnnotationModel annotations) {
    this.annotations = annotations;
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    List<FindingAnnotation> removed = new ArrayList<>();
    Map<Look, FindingAnnotation> painted = painted(removed);
    Map<Annotation, Position> added = new HashMap<>();
    for (Finding finding : paintable(model)) {
      Position position = FindingAnnotation.position(finding.span(), model.document().getLength());
      if (painted.remove(look(finding, position)) == null) {
        added.put(new FindingAnnotation(finding), position);
      }
    }
    removed.addAll(painted.values());
    replace(removed, added);
  }

  /**
   * All but those beyond the first few of an overlong line: for each the platform measures the whole line whenever it
   * paints, and a file without line breaks would stand still.
   */
  private static List<Finding> paintable(FindingsModel model) {
    Map<Integer, Integer> ofLine = new HashMap<>();
    return model.findings().stream()
        .filter(finding -> LongLines.longLineAt(finding.span().start(), model.document())
            .map(line -> ofLine.merge(line, 1, Integer::sum) <= MOST_IN_A_LONG_LINE)
            .orElse(true))
        .toList();
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
        FindingAnnotation twin = painted.put(look(annotation.finding(), position), annotation);
        if (twin != null) {
          twins.add(twin);
        }
      }
    }
    return painted;
  }

  private static Look look(Finding finding, Position position) {
    Span place = new Span(position.getOffset(), position.getOffset() + position.getLength());
    return new Look(finding.check().id(), finding.message(), !finding.fixes().isEmpty(), place);
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
