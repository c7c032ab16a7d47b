package org.wiredesk.rules.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.api.facts.NamePeriod;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Place;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.EventEntry;
import org.wiredesk.rules.language.desk.FigureEntry;
import org.wiredesk.rules.language.desk.FigureValue;
import org.wiredesk.rules.language.desk.OfficeEntry;
import org.wiredesk.rules.language.desk.OrganisationEntry;
import org.wiredesk.rules.language.desk.PersonEntry;
import org.wiredesk.rules.language.desk.PlaceEntry;
import org.wiredesk.rules.language.desk.TermEntry;

/** Reads one thing that a desk knows. */
final class FactReader {

  private final Problems problems;

  private FactReader(Problems problems) {
    this.problems = problems;
  }

  /** Empty when something is wrong with it. */
  static Optional<Fact> read(Entry entry, Problems problems) {
    int before = problems.errors();
    Fact fact = new FactReader(problems).fact(entry);
    return problems.errors() == before ? Optional.of(fact) : Optional.empty();
  }

  private Fact fact(Entry entry) {
    Naming naming = naming(entry);
    if (entry instanceof TermEntry term) {
      return new Term(naming, optional(term.getFirst()), problems.place(entry));
    } else if (entry instanceof OfficeEntry office) {
      return new Office(naming, optional(office.getPlace()), office.isShared(), evidence(entry), problems.place(entry));
    } else if (entry instanceof PersonEntry person) {
      return person(person, naming);
    } else if (entry instanceof OrganisationEntry body) {
      Optional<FactDate> from = date(body, Literals.ORGANISATION_ENTRY__FROM, body.getFrom());
      Optional<FactDate> until = date(body, Literals.ORGANISATION_ENTRY__UNTIL, body.getUntil());
      requireOrder(body, Literals.ORGANISATION_ENTRY__UNTIL, from, until);
      return new Organisation(withPeriods(naming, body.getPeriods()), periods(body.getPeriods(), naming),
          optional(body.getPlace()), from, until, evidence(entry), problems.place(entry));
    } else if (entry instanceof PlaceEntry place) {
      return new Place(withPeriods(naming, place.getPeriods()), periods(place.getPeriods(), naming),
          optional(place.getPlace()), evidence(entry), problems.place(entry));
    } else if (entry instanceof EventEntry event) {
      return event(event, naming);
    }
    return figure((FigureEntry) entry, naming);
  }

  private Naming naming(Entry entry) {
    String preferred = Quoted.text(entry.getName());
    List<String> never = texts(entry, "never");
    if (preferred.isEmpty()) {
      problems.error(entry, Literals.ENTRY__NAME, 0, Code.MISSING_PART, "a name without letters");
    }
    if (never.contains(preferred)) {
      problems.error(entry, Literals.ENTRY__NAME, 0, Code.DUPLICATE,
          "“" + preferred + "” is what you write and what you never write");
    }
    return new Naming(preferred, texts(entry, "also"), never, new TranslationReader(problems).read(entry));
  }

  /** A name of some time is a right one. */
  private static Naming withPeriods(Naming naming, List<org.wiredesk.rules.language.desk.NamePeriod> periods) {
    List<String> also = Stream.concat(naming.also().stream(), periods.stream().map(period -> Quoted.text(period.getName())))
        .filter(name -> !name.equals(naming.preferred())).distinct().toList();
    return new Naming(naming.preferred(), also, naming.never(), naming.translations());
  }

  private List<NamePeriod> periods(List<org.wiredesk.rules.language.desk.NamePeriod> written, Naming naming) {
    List<NamePeriod> periods = new ArrayList<>();
    for (org.wiredesk.rules.language.desk.NamePeriod period : written) {
      String name = Quoted.text(period.getName());
      Optional<FactDate> from = date(period, Literals.NAME_PERIOD__FROM, period.getFrom());
      Optional<FactDate> until = date(period, Literals.NAME_PERIOD__UNTIL, period.getUntil());
      requireOrder(period, Literals.NAME_PERIOD__UNTIL, from, until);
      if (name.isEmpty()) {
        problems.error(period, Literals.NAME_PERIOD__NAME, 0, Code.MISSING_PART, "a name without letters");
      } else if (naming.never().contains(name)) {
        problems.error(period, Literals.NAME_PERIOD__NAME, 0, Code.DUPLICATE,
            "“" + name + "” is its name for a time and what you never write");
      } else if (from.isEmpty() && until.isEmpty()) {
        problems.error(period, Literals.NAME_PERIOD__NAME, 0, Code.MISSING_PART,
            "a name for a time without a time: write from, until or both; also is for names of all times");
      }
      periods.add(new NamePeriod(name, from, until, !period.isUnconfirmed(), problems.place(period)));
    }
    return periods;
  }

  private Person person(PersonEntry person, Naming naming) {
    Optional<FactDate> born = date(person, Literals.PERSON_ENTRY__BORN, person.getBorn());
    Optional<FactDate> died = date(person, Literals.PERSON_ENTRY__DIED, person.getDied());
    requireOrder(person, Literals.PERSON_ENTRY__DIED, born, died);
    List<Tenure> tenures = new ArrayList<>();
    for (org.wiredesk.rules.language.desk.Tenure written : person.getTenures()) {
      Optional<FactDate> from = date(written, Literals.TENURE__FROM, written.getFrom());
      Optional<FactDate> until = date(written, Literals.TENURE__UNTIL, written.getUntil());
      requireOrder(written, Literals.TENURE__UNTIL, from, until);
      tenures.add(
          new Tenure(officeName(written), from, until, !written.isUnconfirmed(), problems.place(written)));
    }
    return new Person(
        naming, born, !person.isBirthUnconfirmed(), died, tenures, evidence(person), problems.place(person));
  }

  /** As written; whether there is such an office is asked when all files are read. */
  private static String officeName(org.wiredesk.rules.language.desk.Tenure written) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(written, Literals.TENURE__OFFICE);
    return nodes.isEmpty() ? "" : Quoted.text(NodeModelUtils.getTokenText(nodes.get(0)));
  }

  private Event event(EventEntry event, Naming naming) {
    boolean oneDay = event.getOn() != null;
    EStructuralFeature first = oneDay ? Literals.EVENT_ENTRY__ON : Literals.EVENT_ENTRY__FROM;
    EStructuralFeature last = oneDay ? Literals.EVENT_ENTRY__ON : Literals.EVENT_ENTRY__UNTIL;
    Optional<FactDate> from = date(event, first, oneDay ? event.getOn() : event.getFrom());
    Optional<FactDate> until = oneDay ? from : date(event, last, event.getUntil());
    requireOrder(event, last, from, until);
    FactDate placeholder = new FactDate(1, 0, 0);
    return new Event(naming, from.orElse(placeholder), until.orElse(placeholder), optional(event.getPlace()),
        evidence(event), problems.place(event));
  }

  private Figure figure(FigureEntry figure, Naming naming) {
    List<Figure.Value> values = new ArrayList<>();
    for (FigureValue written : figure.getValues()) {
      BigDecimal number = new BigDecimal(written.getValue());
      date(written, Literals.FIGURE_VALUE__ON, written.getOn()).ifPresent(on -> values.add(new Figure.Value(
          written.isNegative() ? number.negate() : number, on, evidence(written))));
    }
    if (figure.getValues().isEmpty()) {
      problems.error(figure, Literals.ENTRY__NAME, 0, Code.MISSING_PART,
          "a figure without a value: write for example is 130 on 2015-11-20");
    }
    values.sort(Comparator.comparing(value -> value.on().earliest()));
    return new Figure(naming, optional(figure.getUnit()), values, problems.place(figure));
  }

  private Optional<FactDate> date(EObject at, EStructuralFeature feature, String written) {
    if (written == null) {
      return Optional.empty();
    }
    Optional<FactDate> date = FactDate.parse(written);
    if (date.isEmpty()) {
      problems.error(at, feature, 0, Code.BAD_DATE, "the calendar has no " + written
          + "; a date is written 2015-11-13, a month 2015-11, a year 2015");
    }
    return date;
  }

  private void requireOrder(EObject at, EStructuralFeature feature, Optional<FactDate> from, Optional<FactDate> until) {
    if (from.isPresent() && until.isPresent() && until.get().latest().isBefore(from.get().earliest())) {
      problems.error(at, feature, 0, Code.BAD_DATE,
          "this ends on " + until.get() + ", before it begins on " + from.get());
    }
  }

  private static Optional<String> optional(String written) {
    return Optional.ofNullable(written).map(Quoted::text).filter(text -> !text.isEmpty());
  }

  private Evidence evidence(Entry entry) {
    EStructuralFeature checked = entry.eClass().getEStructuralFeature("checked");
    boolean confirmed = !(entry instanceof EventEntry event && event.isUnconfirmed());
    return new Evidence(texts(entry, "sources"), date(entry, checked, (String) entry.eGet(checked)), confirmed);
  }

  private Evidence evidence(FigureValue value) {
    return new Evidence(optional(value.getSource()).stream().toList(),
        date(value, Literals.FIGURE_VALUE__CHECKED, value.getChecked()), !value.isUnconfirmed());
  }

  /** The strings of a list that not all kinds of entries have. */
  private static List<String> texts(Entry entry, String feature) {
    EStructuralFeature found = entry.eClass().getEStructuralFeature(feature);
    if (found == null) {
      return List.of();
    }
    return ((List<?>) entry.eGet(found)).stream().map(text -> Quoted.text((String) text)).toList();
  }
}
