package org.wiredesk.ui.original;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.wiredesk.ui.editor.OriginalHover;

/** What the viewer of an original has: it explains findings under the mouse and at the caret, and edits nothing. */
final class OriginalViewerConfiguration extends SourceViewerConfiguration {

  private final OriginalHover hover;

  OriginalViewerConfiguration(OriginalHover hover) {
    this.hover = hover;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return hover;
  }

  @Override
  public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
    return hover.presenter();
  }
}
