package org.wiredesk.rules.ide.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.rules.OfficeHolders;

/** The offices that ship with Wiredesk, which people of any file may hold. */
public final class ShippedOffices {

  private ShippedOffices() {}

  public static List<String> names() {
    return OfficeHolders.facts().offices().stream().map(Office::name).toList();
  }

  public static Optional<Office> named(String name) {
    return OfficeHolders.facts().offices().stream().filter(office -> office.name().equals(name)).findFirst();
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
