package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.reading.AcrossFiles.Sink;

/** Checks that offices exist and that not two people hold one at a time. */
final class Offices {

  /** Somebody in an office. */
  private record Holder(Person person, Tenure tenure) {}

  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, List<Holder>> holders = new LinkedHashMap<>();
  private final FactBook known;
  private final Sink sink;

  Offices(Collection<Fact> facts, FactBook known, Sink sink) {
    this.known = known;
    this.sink = sink;
    for (Fact fact : facts) {
      if (fact instanceof Office office) {
        offices.put(office.name(), office);
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Person person) {
        person.tenures().forEach(tenure -> add(new Holder(person, tenure)));
      }
    }
  }

  private void add(Holder holder) {
    String office = holder.tenure().office();
    if (office(office).isEmpty()) {
      sink.add(holder.tenure().place(), true, Code.UNKNOWN_NAME, "no office is written down as “" + office + "”"
          + near(office) + "; write office \"" + office + "\"");
    }
    holders.computeIfAbsent(office, key -> new ArrayList<>()).add(holder);
  }

  /** That of these files, or the one that is known anyway. */
  private Optional<Office> office(String name) {
    return Optional.ofNullable(offices.get(name))
        .or(() -> known.offices().stream().filter(office -> office.name().equals(name)).findFirst());
  }

  private String near(String office) {
    List<String> names = Stream.concat(offices.keySet().stream(), known.offices().stream().map(Office::name)).toList();
    return Catalog.nearest(office, names).stream().findFirst()
        .map(nearest -> "; did you mean “" + nearest + "”?").orElse("");
  }

  void check() {
    holders.forEach((name, all) -> {
      boolean apart = all.size() > 1 && !office(name).map(Office::shared).orElse(false);
      if (apart) {
        all.sort(Comparator.comparing(holder -> holder.tenure().earliest()));
        Holder longest = all.get(0);
        for (Holder next : all.subList(1, all.size())) {
          requireApart(name, longest, next);
          longest = next.tenure().latest().isAfter(longest.tenure().latest()) ? next : longest;
        }
      }
    });
  }

  private void requireApart(String office, Holder before, Holder after) {
    if (before.tenure().overlaps(after.tenure())) {
      sink.add(after.tenure().place(), false, Code.OVERLAP,
          "“" + before.person().name() + "” is “" + office + "” in this time too, at " + before.tenure().place()
              + "; where several hold an office at a time, say so: office \"" + office + "\" { shared }");
    }
  }
}
