package org.wiredesk.ui.editor;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.checking.WirePlace;

/**
 * The documents of wires, those of the workspace and others. Differs from the platform's in two things: a file is read
 * in the charset it is written in, and our own markers, which tell other tools of our findings, are not shown a second
 * time beside the findings themselves.
 */
final class WireDocuments extends TextFileDocumentProvider {

  /** One for all editors, so that two of them on one file share its document. */
  static final WireDocuments INSTANCE = new WireDocuments();

  private WireDocuments() {}

  static WirePlace place(IEditorInput input) {
    IFile file = ResourceUtil.getFile(input);
    if (file != null) {
      return WirePlace.of(file);
    }
    Optional<URI> uri = input instanceof IURIEditorInput named ? Optional.ofNullable(named.getURI()) : Optional.empty();
    return new WirePlace(input.getName(), Optional.empty(), uri);
  }

  @Override
  protected FileInfo createFileInfo(Object element) throws CoreException {
    WirePlace place = place((IEditorInput) element);
    Optional<WireBytes> bytes = place.uri().isPresent() ? WireBytes.read(place.uri().get()) : Optional.empty();
    FileInfo info = super.createFileInfo(element);
    if (info != null && info.fTextFileBuffer != null && bytes.isPresent() && !info.fTextFileBuffer.isDirty()) {
      bytes.get().adoptCharset(info.fTextFileBuffer, place.file());
    }
    return info;
  }

  @Override
  protected IAnnotationModel createAnnotationModel(IFile file) {
    return new ResourceMarkerAnnotationModel(file) {
      @Override
      protected boolean isAcceptable(IMarker marker) {
        return super.isAcceptable(marker) && !MarkerUtilities.isMarkerType(marker, FindingMarkers.TYPE);
      }
    };
  }
}
