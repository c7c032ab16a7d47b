package org.wiredesk.rules.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * The documents of desk files, those of the workspace and others. They are cut into code, strings and comments, and the
 * problems that Wiredesk has marked in their files are not shown a second time beside those of the editor.
 */
final class DeskDocuments extends TextFileDocumentProvider {

  /** One for all editors, so that two of them on one file share its document. */
  static final DeskDocuments INSTANCE = new DeskDocuments();

  private static final String OURS = "org.wiredesk.";

  private DeskDocuments() {}

  @Override
  protected FileInfo createFileInfo(Object element) throws CoreException {
    FileInfo info = super.createFileInfo(element);
    if (info != null && info.fTextFileBuffer != null) {
      IDocument document = info.fTextFileBuffer.getDocument();
      DeskPartitions.connect(document);
    }
    return info;
  }

  @Override
  protected IAnnotationModel createAnnotationModel(IFile file) {
    return new ResourceMarkerAnnotationModel(file) {
      @Override
      protected boolean isAcceptable(IMarker marker) {
        String type = MarkerUtilities.getMarkerType(marker);
        return super.isAcceptable(marker) && (type == null || !type.startsWith(OURS));
      }
    };
  }
}
