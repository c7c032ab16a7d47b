package org.wiredesk.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/**
 * Prints how long after the start of the program the first finding of our own checks was there, and the first of
 * LanguageTool's: one line each, {@code first finding of Wiredesk: 5120 ms after start}. Counts from the start of the
 * Java machine.
 */
final class StartTimes implements FindingsListener {

  private static final String LANGUAGETOOL = "lt:";

  private final PrintStream out;
  private boolean ownTold;
  private boolean languageToolTold;

  StartTimes(PrintStream out) {
    this.out = out;
  }

  /** Also looks at what is there already. */
  void follow(FindingsModel model) {
    model.addListener(this);
    findingsChanged(model);
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    boolean own = model.findings().stream().anyMatch(finding -> !isLanguageTool(finding));
    boolean languageTool = model.findings().stream().anyMatch(StartTimes::isLanguageTool);
    if (own && !ownTold) {
      ownTold = true;
      tell("Wiredesk");
    }
    if (languageTool && !languageToolTold) {
      languageToolTold = true;
      tell("LanguageTool");
    }
  }

  private static boolean isLanguageTool(Finding finding) {
    return finding.check().id().value().startsWith(LANGUAGETOOL);
  }

  private void tell(String source) {
    long millis = ManagementFactory.getRuntimeMXBean().getUptime();
    out.println("first finding of " + source + ": " + millis + " ms after start");
  }
}
