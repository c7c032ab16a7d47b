package org.wiredesk.ui.checking;

import java.util.List;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.engine.ClassChecks;

/** The one place that knows which providers of checks the workbench has; the quick ones come first. */
final class Providers {

  private Providers() {}

  static List<CheckProvider> all() {
    return List.of(new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page));
  }
}
