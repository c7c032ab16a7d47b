package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWebBrowser;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class SystemBrowserTest {

  @Test
  void theProductOpensLinksInItsOwnWay() throws PartInitException {
    IWebBrowser browser = PlatformUI.getWorkbench().getBrowserSupport().createBrowser("links");
    assertEquals("links", browser.getId());
    assertEquals("org.wiredesk.app", FrameworkUtil.getBundle(browser.getClass()).getSymbolicName());
  }
}
