package org.wiredesk.mentions.times;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A temporal expression with its meaning.
 *
 * @param span where it stands, determiners and modifiers included, prepositions not
 * @param anchor what the value was told from
 * @param rule the name of the rule that read it
 * @param tense the tense of the verb that governs it
 * @param written the words of a day of the calendar
 */
public record TimeMention(Span span, TimexType type, TimeValue value, Optional<Modifier> modifier, Anchor anchor,
    String rule, Tense tense, Optional<WrittenDay> written) {}
