package org.wiredesk.checks.api.facts;

import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** Something that happened; on one day {@code from} and {@code until} are the same. */
public record Event(
    Naming naming, FactDate from, FactDate until, Optional<String> in, Evidence evidence, DeskPlace place)
    implements Fact {}
