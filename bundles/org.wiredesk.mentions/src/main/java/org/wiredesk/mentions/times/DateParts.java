package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Where the words of a date stand.
 *
 * @param writtenWeekday the weekday beside the day, when it certainly belongs to this day
 * @param dayOfMonth with the letters of an ordinal: "3rd"
 * @param month a name without its full stop, or a number
 */
public record DateParts(
    Optional<DayOfWeek> writtenWeekday, Optional<Span> weekday, Span dayOfMonth, Span month, Optional<Span> year) {}
