package org.wiredesk.checks.api.facts;

import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A place on the map, and the larger one that it lies in. */
public record Place(Naming naming, Optional<String> in, Evidence evidence, DeskPlace place) implements Fact {}
