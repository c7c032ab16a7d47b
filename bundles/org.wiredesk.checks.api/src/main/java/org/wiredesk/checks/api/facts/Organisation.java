package org.wiredesk.checks.api.facts;

import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A body: a ministry, a company, a movement; with the place of its seat and the time in which it existed. */
public record Organisation(
    Naming naming, Optional<String> seat, Optional<FactDate> from, Optional<FactDate> until, Evidence evidence,
    DeskPlace place) implements Fact {}
