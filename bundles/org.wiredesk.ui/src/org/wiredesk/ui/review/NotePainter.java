package org.wiredesk.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.review.Note;
import org.wiredesk.text.Span;

/** Keeps the annotations of a document as its notes; touches none but its own, and of these only what has changed. */
final class NotePainter implements ReviewListener {

  private final IAnnotationModel annotations;
  private final Map<UUID, NoteAnnotation> ours = new HashMap<>();

  NotePainter(IAnnotationModel annotations) {
    this.annotations = annotations;
  }

  @Override
  public void reviewChanged(LiveReview review) {
    paint(review);
  }

  @Override
  public void placesChanged(LiveReview review) {
    paint(review);
  }

  void clear() {
    replace(List.copyOf(ours.values()), Map.of());
    ours.clear();
  }

  private void paint(LiveReview review) {
    Map<UUID, NoteAnnotation> old = new HashMap<>(ours);
    Map<Annotation, Position> added = new HashMap<>();
    ours.clear();
    for (Note note : review.review().notes()) {
      Optional<Position> place = review.place(note).span().map(NotePainter::position);
      if (place.isPresent()) {
        NoteAnnotation painted = old.get(note.id());
        if (painted != null && painted.note().equals(note) && place.get().equals(annotations.getPosition(painted))) {
          ours.put(note.id(), old.remove(note.id()));
        } else {
          NoteAnnotation annotation = new NoteAnnotation(note);
          ours.put(note.id(), annotation);
          added.put(annotation, place.get());
        }
      }
    }
    replace(List.copyOf(old.values()), added);
  }

  private static Position position(Span span) {
    return new Position(span.start(), span.length());
  }

  private void replace(List<NoteAnnotation> removed, Map<Annotation, Position> added) {
    if (removed.isEmpty() && added.isEmpty()) {
      return;
    }
    if (annotations instanceof IAnnotationModelExtension model) {
      model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
    } else {
      removed.forEach(annotations::removeAnnotation);
      added.forEach(annotations::addAnnotation);
    }
  }
}
