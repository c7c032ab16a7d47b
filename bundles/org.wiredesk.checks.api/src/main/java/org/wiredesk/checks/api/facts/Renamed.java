package org.wiredesk.checks.api.facts;

import java.util.List;

/** A thing whose name may change with time. */
public sealed interface Renamed extends Fact permits Place, Organisation {

  /** The names it had for a time, in the order of the file. */
  List<NamePeriod> periods();
}
