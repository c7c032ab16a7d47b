package org.wiredesk.ui.editor;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.checking.WirePlace;

/**
 * The documents of wires, those of the workspace and others. Differs from the platform's in three things: a file is
 * read in the charset it is written in; one with bytes that are no characters can be read and not changed, because
 * saving it would lose them; and our own markers, which tell other tools of our findings, are not shown a second time
 * beside the findings themselves.
 */
final class WireDocuments extends TextFileDocumentProvider {

  /** One for all editors, so that two of them on one file share its document. */
  static final WireDocuments INSTANCE = new WireDocuments();

  /** What is known of a file beside what the platform knows. */
  private static final class WireInfo extends FileInfo {
    Optional<String> damage = Optional.empty();
  }

  private WireDocuments() {}

  /** Why a wire cannot be changed, for the user; empty when it can. */
  Optional<String> damage(Object element) {
    return getFileInfo(element) instanceof WireInfo info ? info.damage : Optional.empty();
  }

  @Override
  public boolean isModifiable(Object element) {
    return damage(element).isEmpty() && super.isModifiable(element);
  }

  @Override
  public boolean isReadOnly(Object element) {
    return damage(element).isPresent() || super.isReadOnly(element);
  }

  @Override
  protected FileInfo createEmptyFileInfo() {
    return new WireInfo();
  }

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
    if (info instanceof WireInfo wire) {
      wire.damage = bytes.filter(read -> read.damaged() > 0).map(read ->
          NLS.bind(Messages.WireDocuments_damaged, read.damaged(), read.charsetName()));
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
