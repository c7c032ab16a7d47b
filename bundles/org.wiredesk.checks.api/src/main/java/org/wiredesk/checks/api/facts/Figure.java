package org.wiredesk.checks.api.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A number that changes with time: a rate, a toll; {@code values} in the order of their dates. */
public record Figure(Naming naming, Optional<String> unit, List<Value> values, DeskPlace place) implements Fact {

  /** What it was from a day on, until the next value. */
  public record Value(BigDecimal number, FactDate on, Optional<String> source) {}

  public Figure {
    values = List.copyOf(values);
  }

  @Override
  public List<String> sources() {
    return values.stream().flatMap(value -> value.source().stream()).distinct().toList();
  }
}
