package org.wiredesk.imports.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry as an import would write it.
 *
 * @param clauses in the order in which they are written; no name twice
 * @param origin where it was read, for messages: {@code people.csv:12}
 */
public record Draft(Kind kind, String name, List<Clause> clauses, String origin) {

  public Draft {
    clauses = List.copyOf(clauses);
  }

  public Stream<Clause> all(String keyword) {
    return clauses.stream().filter(clause -> clause.keyword().equals(keyword));
  }

  Optional<Clause> one(String keyword) {
    return all(keyword).findFirst();
  }

  List<String> sources() {
    return all("source").map(Clause::value).toList();
  }

  Draft with(List<Clause> others) {
    return new Draft(kind, name, others, origin);
  }
}
