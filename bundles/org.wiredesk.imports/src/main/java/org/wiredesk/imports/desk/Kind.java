package org.wiredesk.imports.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Place;
import org.wiredesk.checks.api.facts.Term;

/** The kinds of things that a desk file knows, in the order in which an import writes them. */
public enum Kind {
  TERM(Term.class),
  OFFICE(Office.class),
  PERSON(Person.class),
  ORGANISATION(Organisation.class),
  PLACE(Place.class),
  EVENT(Event.class),
  FIGURE(Figure.class);

  private final Class<? extends Fact> fact;

  Kind(Class<? extends Fact> fact) {
    this.fact = fact;
  }

  /** What an entry begins with. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  Class<? extends Fact> fact() {
    return fact;
  }

  /** Whether entries of this kind may have a clause. */
  public boolean takes(String keyword) {
    return switch (keyword) {
      case "never" -> this == TERM || this == PERSON || this == ORGANISATION || this == PLACE;
      case "first", "because" -> this == TERM;
      case "source", "checked" -> this != TERM && this != FIGURE;
      case "in" -> this == OFFICE || this == ORGANISATION || this == PLACE || this == EVENT;
      case "born", "died", "office" -> this == PERSON;
      case "shared" -> this == OFFICE;
      case "from", "until" -> this == ORGANISATION;
      case "on" -> this == EVENT;
      case "unit", "is" -> this == FIGURE;
      case "also" -> true;
      default -> this != FIGURE;
    };
  }

  static Optional<Kind> of(String keyword) {
    return Arrays.stream(values()).filter(kind -> kind.keyword().equals(keyword)).findFirst();
  }
}
