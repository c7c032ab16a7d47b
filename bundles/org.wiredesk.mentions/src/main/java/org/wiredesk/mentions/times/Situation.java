package org.wiredesk.mentions.times;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What surrounds an expression.
 *
 * @param today the wire's own date
 * @param tense the tense of the governing verb
 * @param before what was mentioned before
 */
record Situation(Optional<LocalDate> today, Tense tense, Mentioned before) {}
