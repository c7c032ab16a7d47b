package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a desk knows. */
public record FactBook(List<Fact> all) {

  public static final FactBook EMPTY = new FactBook(List.of());

  public FactBook {
    all = List.copyOf(all);
  }

  /** Those of one kind, in the order of their files. */
  public <T extends Fact> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public List<Person> people() {
    return of(Person.class);
  }

  public List<Office> offices() {
    return of(Office.class);
  }

  public List<Event> events() {
    return of(Event.class);
  }

  public List<Figure> figures() {
    return of(Figure.class);
  }

  public List<Term> terms() {
    return of(Term.class);
  }

  /** The words of all names that are right and written with a capital, for spelling. */
  public Set<String> nameWords() {
    return all.stream()
        .flatMap(fact -> fact.naming().right().stream())
        .flatMap(name -> List.of(name.split("[\\s\\u00A0]+")).stream())
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
