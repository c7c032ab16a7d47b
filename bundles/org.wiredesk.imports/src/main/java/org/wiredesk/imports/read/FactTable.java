package org.wiredesk.imports.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.Kind;

/** Reads rows whose columns are named as the documentation says: {@code docs/importing-facts.md}. */
final class FactTable {

  private static final List<String> START = List.of("start", "from", "startdate", "starttime");
  private static final List<String> END = List.of("end", "until", "enddate", "endtime");
  private static final List<String> DAY = List.of("date", "on", "day", "pointintime", "asof");
  /** In the place of an end: there is none. */
  private static final Set<String> STILL =
      Set.of("present", "current", "incumbent", "now", "today", "ongoing", "to date", "-", "–", "—");
  private static final List<String> BORN = List.of("born", "birth", "birthdate", "dateofbirth", "dob");
  private static final List<String> DIED = List.of("died", "death", "deathdate", "dateofdeath", "dod");
  private static final List<String> IN =
      List.of("in", "inlabel", "countrylabel", "country", "locationlabel", "location");
  private static final List<String> WHERE = List.of("in", "inlabel", "locationlabel", "location", "placelabel", "place",
      "citylabel", "city", "countrylabel", "country");

  private final FactCollector facts;

  FactTable(FactCollector facts) {
    this.facts = facts;
  }

  /** Whether a table has a column that names things. */
  static boolean namesThings(List<String> columns) {
    return Subject.namingPeople(columns.stream().map(Row::key).toList()).stream()
        .anyMatch(key -> Subject.all().stream().anyMatch(subject -> subject.isNamedBy(key)));
  }

  void add(Row row) {
    boolean found = false;
    boolean person = !Subject.PERSON.name(row).isEmpty();
    for (Subject subject : Subject.all()) {
      String name = subject.name(row);
      boolean aside = person && subject.kind() != Kind.PERSON || found && subject.kind() == Kind.PLACE;
      if (!name.isEmpty() && !aside) {
        found = true;
        entry(subject, name, row).ifPresent(entry -> fill(entry, row, true));
      }
    }
    if (found && !person) {
      tellLostPerson(row);
    }
    if (!found) {
      facts.problem(row.origin(), Subject.all().stream().map(subject -> subject.whyNameless(row))
          .filter(why -> !why.isEmpty()).findFirst().orElse("no name: left out"));
    }
  }

  /** What a row says of somebody without a name would be lost unseen. */
  private void tellLostPerson(Row row) {
    String nameless = Subject.PERSON.whyNameless(row);
    boolean ofPerson = !Subject.OFFICE.name(row).isEmpty()
        && Stream.of(START, END, BORN, DIED).anyMatch(columns -> !row.first(columns).isEmpty());
    if (!nameless.isEmpty() || ofPerson) {
      facts.problem(row.origin(), nameless.isEmpty()
          ? "nobody is named who was “" + Subject.OFFICE.name(row) + "”: the term is left out" : nameless);
    }
  }

  private Optional<DraftBuilder> entry(Subject subject, String name, Row row) {
    String address = Addresses.readable(subject.address(row));
    Optional<DraftBuilder> entry = facts.entry(subject.kind(), address, name, row.origin());
    entry.ifPresent(found -> {
      found.source(address);
      subject.otherNames(row).forEach(other -> found.name("also", other));
      subject.translations(row).forEach((language, names) -> names.forEach(other -> found.name(language, other)));
    });
    return entry;
  }

  /** @param alone whether the row is about this thing, and not about a person in this office */
  private void fill(DraftBuilder entry, Row row, boolean alone) {
    if (alone) {
      Texts.list(row.first("also", "alias", "aliases").value()).forEach(name -> entry.name("also", name));
      Texts.list(row.first("never").value()).forEach(name -> entry.name("never", name));
      Texts.list(row.first("source", "sources").value()).forEach(source -> entry.source(Addresses.readable(source)));
      entry.text("first", row.first("first").value(), row.origin());
      entry.text("because", row.first("because", "reason", "note").value(), row.origin());
    }
    date(row, List.of("checked")).ifPresent(day -> ifTaken(entry, "checked", day, row));
    switch (entry.kind()) {
      case PERSON -> fillPerson(entry, row);
      case ORGANISATION -> fillOrganisation(entry, row);
      case OFFICE, PLACE -> in(entry, row, IN);
      case EVENT -> fillEvent(entry, row);
      case FIGURE -> fillFigure(entry, row);
      default -> { }
    }
  }

  private static void in(DraftBuilder entry, Row row, List<String> columns) {
    Cell in = row.first(columns);
    entry.text("in", in.isAddress() ? "" : in.value(), row.origin());
  }

  private void fillPerson(DraftBuilder entry, Row row) {
    date(row, BORN).ifPresent(day -> entry.date("born", day, row.origin()));
    date(row, DIED).ifPresent(day -> entry.date("died", day, row.origin()));
    String office = Subject.OFFICE.name(row);
    if (office.isEmpty()) {
      Optional.of(Subject.OFFICE.whyNameless(row)).filter(why -> !why.isEmpty())
          .ifPresent(why -> facts.problem(row.origin(), why));
      return;
    }
    Optional<DraftBuilder> held = entry(Subject.OFFICE, office, row);
    held.ifPresent(draft -> fill(draft, row, false));
    Optional<FactDate> from = date(row, START);
    Optional<FactDate> until = end(row, END);
    boolean startUnread = !row.first(START).isEmpty() && from.isEmpty();
    boolean endUnknown = row.first(END).unknown() || isEnd(row.first(END)) && until.isEmpty();
    if (startUnread || endUnknown) {
      facts.problem(row.origin(), "“" + entry.name() + "” was “" + office + "” " + (startUnread ? "from" : "until")
          + " a day that " + (startUnread ? "nobody can read" : "the source does not know")
          + ": this term is left out");
    } else if (held.isPresent() && isInOrder(from, until, row)) {
      entry.office(Clause.office(office, from, until), row.origin());
    }
  }

  private static boolean isEnd(Cell cell) {
    return !cell.isEmpty() && !STILL.contains(cell.value().toLowerCase(Locale.ROOT));
  }

  private Optional<FactDate> end(Row row, List<String> columns) {
    return isEnd(row.first(columns)) ? date(row, columns) : Optional.empty();
  }

  private void fillOrganisation(DraftBuilder entry, Row row) {
    in(entry, row, List.of("headquarterslabel", "headquarters", "seatlabel", "seat", "in", "inlabel", "placelabel",
        "place", "citylabel", "city", "countrylabel", "country"));
    Optional<FactDate> from = date(row, List.of("from", "inception", "founded", "foundingdate", "start", "startdate"));
    Optional<FactDate> until = end(row, List.of("until", "dissolved", "dissolutiondate", "end", "enddate"));
    if (isInOrder(from, until, row)) {
      from.ifPresent(day -> entry.date("from", day, row.origin()));
      until.ifPresent(day -> entry.date("until", day, row.origin()));
    }
  }

  private void fillEvent(DraftBuilder entry, Row row) {
    in(entry, row, WHERE);
    Optional<FactDate> on = date(row, DAY);
    Optional<FactDate> from = on.or(() -> date(row, START));
    Optional<FactDate> until = on.or(() -> date(row, END)).or(() -> from);
    if (from.isEmpty()) {
      facts.problem(row.origin(), "event “" + entry.name() + "” without a day: left out");
    } else if (isInOrder(from, until, row)) {
      entry.time(from.get(), until.get(), row.origin());
    }
  }

  private void fillFigure(DraftBuilder entry, Row row) {
    entry.text("unit", row.first("unitlabel", "unit").value(), row.origin());
    Optional<FactDate> on = date(row, DAY).or(() -> date(row, START));
    String written = row.first("value", "amount", "number").value();
    Optional<BigDecimal> number = Texts.number(written);
    if (on.isEmpty() || number.isEmpty()) {
      facts.problem(row.origin(), "figure “" + entry.name() + "” "
          + (on.isEmpty() ? "without a day" : "without a number (“" + written + "”)") + ": left out");
      return;
    }
    Optional<String> source = Texts.list(row.first("source", "sources").value()).stream().findFirst()
        .or(() -> Optional.of(Addresses.readable(Subject.FIGURE.address(row))).filter(address -> !address.isEmpty()));
    entry.number(Clause.number(number.get(), on.get(), source.map(Addresses::readable), date(row, List.of("checked"))),
        row.origin());
  }

  private boolean isInOrder(Optional<FactDate> from, Optional<FactDate> until, Row row) {
    boolean inOrder = from.isEmpty() || until.isEmpty() || !until.get().latest().isBefore(from.get().earliest());
    if (!inOrder) {
      facts.problem(row.origin(), "this ends on " + until.get() + ", before it begins on " + from.get() + ": left out");
    }
    return inOrder;
  }

  private static void ifTaken(DraftBuilder entry, String keyword, FactDate day, Row row) {
    if (entry.kind().takes(keyword)) {
      entry.date(keyword, day, row.origin());
    }
  }

  /** Tells when something stands there that is no date. */
  private Optional<FactDate> date(Row row, List<String> columns) {
    Cell cell = row.first(columns);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> precision = columns.stream()
        .flatMap(column -> Texts.number(row.first(column + "precision").value()).stream())
        .map(BigDecimal::intValue).findFirst();
    Optional<FactDate> date = precision.isPresent()
        ? Days.parse(cell.value(), precision.get()) : Days.parse(cell.value());
    if (date.isEmpty()) {
      String why = precision.map(value -> ", as it is known (precision " + value + ")")
          .orElse("; write 2015, 2015-11 or 2015-11-13");
      facts.problem(
          row.origin(), "“" + cell.value() + "” is no date that a desk file can hold" + why + ": left out");
    }
    return date;
  }

  static Map<String, Cell> cells(List<String> columns, List<Cell> values) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.putIfAbsent(columns.get(i), i < values.size() ? values.get(i) : Cell.EMPTY);
    }
    return cells;
  }
}
