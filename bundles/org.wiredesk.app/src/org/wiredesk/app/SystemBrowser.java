package org.wiredesk.app;

import java.net.URL;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.AbstractWebBrowser;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** Opens links in the browser that the user has chosen for the whole system; the platform alone knows just a few. */
public final class SystemBrowser extends AbstractWorkbenchBrowserSupport {

  @Override
  public IWebBrowser createBrowser(int style, String id, String name, String tooltip) {
    return createBrowser(id);
  }

  @Override
  public IWebBrowser createBrowser(String id) {
    return new Browser(id);
  }

  private static final class Browser extends AbstractWebBrowser {

    Browser(String id) {
      super(id);
    }

    @Override
    public void openURL(URL url) throws PartInitException {
      if (!Program.launch(url.toExternalForm())) {
        throw new PartInitException(NLS.bind(Messages.SystemBrowser_none, url));
      }
    }
  }
}
