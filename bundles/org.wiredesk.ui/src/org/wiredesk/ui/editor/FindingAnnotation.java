package org.wiredesk.ui.editor;

import java.util.Locale;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.text.Span;

/** A finding in the text: its squiggle and its marks in the rulers. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

  private static final String TYPE = "org.wiredesk.ui.finding";

  private final Finding finding;

  FindingAnnotation(Finding finding) {
    super(type(finding.check().kind()), false, finding.message());
    this.finding = finding;
  }

  /** The annotation type whose preferences say how findings of a kind look. */
  public static String type(FindingKind kind) {
    return TYPE + "." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** As it was when the annotation was made; the annotation's position is where it is now. */
  Finding finding() {
    return finding;
  }

  /** A place without length gets the character beside it, so that there is something to draw a line under. */
  static Position position(Span span, int documentLength) {
    if (!span.isEmpty()) {
      return new Position(span.start(), span.length());
    }
    int start = span.start() < documentLength ? span.start() : Math.max(0, span.start() - 1);
    return new Position(start, Math.min(1, documentLength - start));
  }

  @Override
  public void setQuickFixable(boolean state) {
    // A finding knows from the start whether it has fixes.
  }

  @Override
  public boolean isQuickFixableStateSet() {
    return true;
  }

  @Override
  public boolean isQuickFixable() {
    return !finding.fixes().isEmpty();
  }
}
