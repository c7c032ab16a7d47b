package org.wiredesk.checks.api.facts;

import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * An office that people hold for a time.
 *
 * @param country or other place that it belongs to
 * @param shared whether several people may hold it at a time
 */
public record Office(Naming naming, Optional<String> country, boolean shared, Evidence evidence, DeskPlace place)
    implements Fact {}
