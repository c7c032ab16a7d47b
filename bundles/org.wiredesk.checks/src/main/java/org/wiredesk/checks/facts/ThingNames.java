package org.wiredesk.checks.facts;

import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Person;

/** The names of all that is no person in a book: Meta is a company before it is an Albanian. */
record ThingNames(Set<String> names) {

  ThingNames(FactBook book) {
    this(book.all().stream().filter(fact -> !(fact instanceof Person))
        .flatMap(fact -> fact.naming().right().stream()).collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
