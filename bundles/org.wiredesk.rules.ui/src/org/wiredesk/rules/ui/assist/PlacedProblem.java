package org.wiredesk.rules.ui.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ui.session.DeskAnnotation;

/** A problem where it stands in the text as it is now. */
record PlacedProblem(DeskMarker marker, Region region) {

  /** Those that overlap or touch the range, the shortest first. */
  static List<PlacedProblem> at(IAnnotationModel model, int start, int end) {
    List<PlacedProblem> found = new ArrayList<>();
    if (model == null) {
      return found;
    }
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
      Annotation annotation = all.next();
      Position position = model.getPosition(annotation);
      if (annotation instanceof DeskAnnotation problem && position != null && !position.isDeleted()
          && position.getOffset() <= end && position.getOffset() + position.getLength() >= start) {
        found.add(new PlacedProblem(problem.marker(), new Region(position.getOffset(), position.getLength())));
      }
    }
    found.sort(Comparator.comparingInt(problem -> problem.region().getLength()));
    return found;
  }
}
