package org.wiredesk.ui.original;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the viewer of an original has: a hover over what was found, and nothing that edits. */
final class OriginalViewerConfiguration extends SourceViewerConfiguration {

  private final ITextHover hover;

  OriginalViewerConfiguration(ITextHover hover) {
    this.hover = hover;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return hover;
  }
}
