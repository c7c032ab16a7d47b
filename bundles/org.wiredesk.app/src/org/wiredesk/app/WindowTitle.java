package org.wiredesk.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Puts the name of the wire in hand into the title of the window. */
final class WindowTitle implements IPartListener2 {

  private final IWorkbenchWindowConfigurer configurer;

  /** A wire saved under another name. */
  private final IPropertyListener renaming = (source, property) -> {
    if (property == IWorkbenchPartConstants.PROP_TITLE) {
      update();
    }
  };

  WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  void follow() {
    configurer.getWindow().getPartService().addPartListener(this);
    update();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    part.addPropertyListener(renaming);
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    part.removePropertyListener(renaming);
    update();
  }

  private void update() {
    IWorkbenchPage page = configurer.getWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    configurer.setTitle(editor == null
        ? Messages.Application_title
        : NLS.bind(Messages.Application_titleWithWire, editor.getTitle(), Messages.Application_title));
  }
}
