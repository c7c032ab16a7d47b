package org.wiredesk.text;

import java.io.IOException;

/** Reads wires of one file format. It has no state; one line in {@link WireReaders} makes it known. */
public interface WireReader {

  /** Whether a file is of this format, told from its name and content. */
  boolean reads(String fileName, byte[] content);

  /**
   * @param fileName only for messages
   * @throws UnreadableWireException if the content is no text
   */
  WireSource read(String fileName, byte[] content) throws IOException;
}
