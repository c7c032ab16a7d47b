package org.wiredesk.ui.editor;

import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** Decorates a wire's text as the platform would, but with a {@link WaveLine} for squiggles. */
public final class WireDecorations extends SourceViewerDecorationSupport {

  public WireDecorations(
      ISourceViewer viewer, IOverviewRuler ruler, IAnnotationAccess access, ISharedTextColors colors) {
    super(viewer, ruler, access, colors);
  }

  @Override
  protected AnnotationPainter createAnnotationPainter() {
    AnnotationPainter painter = super.createAnnotationPainter();
    painter.addDrawingStrategy(AnnotationPreference.STYLE_SQUIGGLES, new WaveLine());
    return painter;
  }
}
