package org.wiredesk.imports.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of a desk file.
 *
 * @param line from 1
 * @param head from the keyword to what stands before the brace
 * @param braces from the one that opens to the one that closes; empty if there are none
 * @param clauses with the time of an event
 */
record WrittenEntry(
    Kind kind, String name, int line, List<Token> head, List<Token> braces, List<WrittenClause> clauses) {

  Stream<WrittenClause> all(String keyword) {
    return clauses.stream().filter(written -> written.clause().keyword().equals(keyword));
  }

  Optional<WrittenClause> one(String keyword) {
    return all(keyword).findFirst();
  }

  boolean has(Clause clause) {
    return clauses.stream().anyMatch(written -> written.clause().equals(clause));
  }

  /** Its names that are right, the preferred one first. */
  List<String> names() {
    return Stream.concat(Stream.of(name), all("also").map(written -> written.clause().value())).toList();
  }

  List<String> sources() {
    return all("source").map(written -> written.clause().value()).toList();
  }
}
