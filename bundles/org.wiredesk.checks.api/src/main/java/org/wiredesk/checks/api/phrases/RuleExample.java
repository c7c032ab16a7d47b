package org.wiredesk.checks.api.phrases;

import java.util.Optional;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * An example that a rule is tested with.
 *
 * @param example its marks are what the rule finds; without any it finds nothing
 * @param fix the first suggestion for the first mark, if the example tells it
 */
public record RuleExample(CheckPage.Example example, Optional<String> fix, DeskPlace place) {}
