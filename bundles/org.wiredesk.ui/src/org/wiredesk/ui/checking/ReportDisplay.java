package org.wiredesk.ui.checking;

import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;

/** Where a {@link WireCheckJob} brings what it finds. Called on the UI thread, only with what fits the newest text. */
public interface ReportDisplay {

  /** @param text what was checked, with the way back to the offsets of the document */
  void show(CheckReport report, NormalizedText text);

  void failed(Throwable cause);
}
