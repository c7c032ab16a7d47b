package org.wiredesk.mentions.events;

import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;

/**
 * What happened at a time, explained by an event: "signed on 3 May thanks to the talks in Paris".
 *
 * @param effect when it happened
 * @param connective the words that join both: "thanks to", "after"
 * @param cause what it is explained by; its time only when it stands beside it
 */
public record Explanation(TemporalExpression effect, Span connective, Event cause) {}
