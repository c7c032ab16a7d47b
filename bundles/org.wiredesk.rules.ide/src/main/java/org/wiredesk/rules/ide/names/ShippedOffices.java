package org.wiredesk.rules.ide.names;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.text.Span;

/** The offices that ship with Wiredesk, which people of any file may hold. */
public final class ShippedOffices {

  private ShippedOffices() {}

  public static List<String> names() {
    return OfficeHolders.facts().offices().stream().map(Office::name).toList();
  }

  public static Optional<Office> named(String name) {
    return OfficeHolders.facts().offices().stream().filter(office -> office.name().equals(name)).findFirst();
  }

  /** Where an office is written down, in a file named by {@link DeskTarget#SHIPPED}. */
  static Optional<DeskTarget> definition(String name) {
    return named(name).flatMap(office -> OfficeHolders.sources().stream()
        .filter(source -> source.name().equals(office.place().file())).findFirst()
        .map(source -> target(office, source)));
  }

  private static DeskTarget target(Office office, DeskSource source) {
    int line = office.place().line();
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = source.text().indexOf('\n', start) + 1;
    }
    int end = source.text().indexOf('\n', start);
    int at = source.text().substring(start, end < 0 ? source.text().length() : end).indexOf(office.name());
    Span span = at < 0 ? new Span(start, start) : new Span(start + at, start + at + office.name().length());
    return new DeskTarget(
        URI.create(DeskTarget.SHIPPED + ":/" + source.name()), span, line, "office “" + office.name() + "”");
  }

  /** Who held an office, and when: {@code Ada Example 2014–2016}. */
  public static Stream<String> holders(String office) {
    return OfficeHolders.facts().people().stream().flatMap(person -> person.tenures().stream()
        .filter(tenure -> tenure.office().equals(office)).map(tenure -> holder(person, tenure)));
  }

  private static String holder(Person person, Tenure tenure) {
    return person.name() + " " + written(tenure.from()) + "–" + written(tenure.until());
  }

  private static String written(Optional<FactDate> date) {
    return date.map(FactDate::toString).orElse("");
  }
}
