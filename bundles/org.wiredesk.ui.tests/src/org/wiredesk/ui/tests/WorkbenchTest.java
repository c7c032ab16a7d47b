package org.wiredesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.wiredesk.ui.perspective.WireReviewPerspective;

class WorkbenchTest {

  @Test
  void everyBundleOfOursResolves() {
    for (String name : new String[] {"org.wiredesk.ui", "org.wiredesk.rules.ui", "org.wiredesk.app", "org.wiredesk.cli"}) {
      Bundle bundle = Platform.getBundle(name);
      assertNotNull(bundle, name);
      assertEquals(0, bundle.getState() & Bundle.INSTALLED, name + " is installed but not resolved");
    }
  }

  @Test
  void theReviewPerspectiveOpens() throws WorkbenchException {
    IWorkbench workbench = PlatformUI.getWorkbench();
    IWorkbenchPage page =
        workbench.showPerspective(WireReviewPerspective.ID, workbench.getActiveWorkbenchWindow());
    assertEquals(WireReviewPerspective.ID, page.getPerspective().getId());
  }
}
