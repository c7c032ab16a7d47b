package org.wiredesk.ui.compare;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.wiredesk.ui.Images;

/**
 * Two issues of a wire to be compared; opened again with the workbench, also while one of them is not there.
 *
 * @param earlier absolute
 * @param issue the newer one, absolute
 */
public record CompareInput(Path earlier, Path issue) implements IEditorInput {

  CompareInput swapped() {
    return new CompareInput(issue, earlier);
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.descriptor("compare");
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.CompareInput_name, earlier.getFileName(), issue.getFileName());
  }

  @Override
  public IPersistableElement getPersistable() {
    return new CompareInputFactory.State(this);
  }

  @Override
  public String getToolTipText() {
    return NLS.bind(Messages.CompareInput_name, earlier, issue);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
