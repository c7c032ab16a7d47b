package org.wiredesk.report.export;

import java.io.Closeable;
import java.io.IOException;

/** One document about any number of wires, written as they come. It is whole only once it is closed. */
public interface JointExport extends Closeable {

  void add(ScoredReview wire) throws IOException;

  /** Writes the end. The stream that is written to stays open. */
  @Override
  void close() throws IOException;
}
