package org.wiredesk.checks.api.phrases;

import java.util.List;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * A rule of a desk: the words it looks for and what it says of them.
 *
 * @param info its id is {@code desk:pack:rule}
 * @param originals the wires it is for
 * @param quotations where it looks
 * @param when the rule finds what one of these finds; at least one
 * @param unless what one of these overlaps is not found
 * @param says the message; without any parts, the words found and the rule's title
 * @param because why it is a fault
 * @param suggestions the likeliest first; one without parts deletes the words
 * @param flags what the rule must find
 * @param keeps where it must find nothing
 */
public record PhraseRule(
    CheckInfo info,
    DeskPlace place,
    Originals originals,
    QuotationScope quotations,
    List<Phrase> when,
    List<Phrase> unless,
    Wording says,
    String because,
    List<Wording> suggestions,
    List<RuleExample> flags,
    List<RuleExample> keeps) {

  /** Begins the id of every check that is a rule of a desk. */
  public static final String PREFIX = "desk:";

  public PhraseRule {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    suggestions = List.copyOf(suggestions);
    flags = List.copyOf(flags);
    keeps = List.copyOf(keeps);
  }
}
