package org.wiredesk.cli;

import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.WireDate;

/**
 * A text with its temporal expressions.
 *
 * @param file as reports name it
 * @param date the day it speaks from, when that is known
 */
record TimedWire(String file, NormalizedText content, Optional<WireDate> date, List<TimeMention> times) {

  TimedWire {
    times = List.copyOf(times);
  }
}
