package org.wiredesk.rules.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/** Highlights the other places of the name at the caret. */
final class Occurrences {

  private static final String TYPE = "org.wiredesk.rules.ui.occurrence";

  private final IAnnotationModel model;
  private Map<Annotation, Position> shown = Map.of();

  Occurrences(IAnnotationModel model) {
    this.model = model;
  }

  void show(DeskSession session, int caret) {
    List<Span> spans = session.language().references(session.uri(), caret).stream()
        .filter(target -> target.file().equals(session.uri())).map(DeskTarget::span).toList();
    replace(spans.size() < 2 ? List.of() : spans);
  }

  void clear() {
    replace(List.of());
  }

  private void replace(List<Span> spans) {
    if (spans.isEmpty() && shown.isEmpty()) {
      return;
    }
    Map<Annotation, Position> fresh = new HashMap<>();
    spans.forEach(span ->
        fresh.put(new Annotation(TYPE, false, Messages.Occurrences_label), new Position(span.start(), span.length())));
    if (model instanceof IAnnotationModelExtension atOnce) {
      atOnce.replaceAnnotations(shown.keySet().toArray(Annotation[]::new), fresh);
      shown = fresh;
    }
  }
}
