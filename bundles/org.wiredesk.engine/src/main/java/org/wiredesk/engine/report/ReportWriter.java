package org.wiredesk.engine.report;

import java.io.IOException;

/** A form in which findings are handed on. Keeps nothing between two wires. */
public interface ReportWriter {

  /**
   * Writes what was found in one wire; nothing when there is nothing to say. Line ends are {@code \n}.
   *
   * @throws IOException what {@code out} throws
   */
  void write(ReportedWire wire, Appendable out) throws IOException;

  /** Writes what stands after the last wire. */
  default void end(Totals totals, Appendable out) throws IOException {}
}
