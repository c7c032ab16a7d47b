package org.wiredesk.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** Highlights the other places that the current finding speaks of. */
final class RelatedPlaces implements FindingsListener {

  private static final String TYPE = "org.wiredesk.ui.related";

  private final IAnnotationModel annotations;
  private final Set<Annotation> ours = new HashSet<>();

  RelatedPlaces(IAnnotationModel annotations) {
    this.annotations = annotations;
  }

  @Override
  public void currentChanged(FindingsModel model, Object origin) {
    show(model);
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    show(model);
  }

  void clear() {
    replace(Map.of());
  }

  private void show(FindingsModel model) {
    Map<Annotation, Position> places = new HashMap<>();
    model.current().stream().flatMap(finding -> finding.related().stream()).forEach(place -> places.put(
        new Annotation(TYPE, false, place.label()), position(place, model.document().getLength())));
    replace(places);
  }

  private static Position position(RelatedPlace place, int documentLength) {
    return FindingAnnotation.position(place.span(), documentLength);
  }

  private void replace(Map<Annotation, Position> places) {
    if (ours.isEmpty() && places.isEmpty()) {
      return;
    }
    if (annotations instanceof IAnnotationModelExtension model) {
      model.replaceAnnotations(ours.toArray(Annotation[]::new), places);
    } else {
      ours.forEach(annotations::removeAnnotation);
      places.forEach(annotations::addAnnotation);
    }
    ours.clear();
    ours.addAll(places.keySet());
  }
}
