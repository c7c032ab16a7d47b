package org.wiredesk.rules.ui.session;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Where a desk file is.
 *
 * @param file empty outside of the workspace
 */
public record DeskInput(String name, URI uri, Optional<IFile> file) {

  private static final String NOWHERE = "desk:/";

  public static DeskInput of(IEditorInput input) {
    IFile file = ResourceUtil.getFile(input);
    if (file != null && file.getLocationURI() != null) {
      return new DeskInput(file.getName(), file.getLocationURI(), Optional.of(file));
    }
    URI uri = input instanceof IURIEditorInput named && named.getURI() != null
        ? named.getURI()
        : URI.create(NOWHERE + System.identityHashCode(input));
    return new DeskInput(input.getName(), uri, Optional.empty());
  }
}
