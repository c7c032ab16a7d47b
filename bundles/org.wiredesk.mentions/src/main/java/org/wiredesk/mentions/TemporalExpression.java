package org.wiredesk.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A date as the wire writes it.
 *
 * @param span the whole expression, its weekday included
 * @param day the day it means, when that can be told
 * @param weekday the weekday written beside it
 */
public record TemporalExpression(Span span, Optional<LocalDate> day, Optional<DayOfWeek> weekday) {}
