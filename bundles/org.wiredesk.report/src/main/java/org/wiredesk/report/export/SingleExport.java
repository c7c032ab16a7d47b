package org.wiredesk.report.export;

import java.io.IOException;

/** Makes a document of each wire. Keeps nothing between two of them. */
public interface SingleExport {

  /** @throws IOException if the wire cannot be told in this form; the message says why */
  byte[] of(ScoredReview wire) throws IOException;
}
