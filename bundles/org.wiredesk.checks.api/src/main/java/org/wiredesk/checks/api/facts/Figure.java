package org.wiredesk.checks.api.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A number that changes with time: a rate, a toll; {@code values} in the order of their dates. */
public record Figure(Naming naming, Optional<String> unit, List<Value> values, DeskPlace place) implements Fact {

  /** What it was from a day on, until the next value. */
  public record Value(BigDecimal number, FactDate on, Evidence evidence) {}

  public Figure {
    values = List.copyOf(values);
  }

  /** The sources of all values, and the day up to which the last one was compared with its own. */
  @Override
  public Evidence evidence() {
    List<String> sources =
        values.stream().flatMap(value -> value.evidence().sources().stream()).distinct().toList();
    return new Evidence(
        sources, values.isEmpty() ? Optional.empty() : values.get(values.size() - 1).evidence().checked());
  }
}
