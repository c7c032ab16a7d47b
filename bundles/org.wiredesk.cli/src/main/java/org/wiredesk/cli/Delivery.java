package org.wiredesk.cli;

import java.io.IOException;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;

/** Where checked wires go, one after the other. */
interface Delivery {

  void deliver(WireFile file, ReportedWire wire) throws IOException;

  default void end(Totals totals) throws IOException {}
}
