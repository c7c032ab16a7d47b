package org.wiredesk.rules.ide.view;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.DeskOutlineNode.Kind;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.EventEntry;
import org.wiredesk.rules.language.desk.FigureEntry;
import org.wiredesk.rules.language.desk.FigureValue;
import org.wiredesk.rules.language.desk.NamePeriod;
import org.wiredesk.rules.language.desk.OfficeEntry;
import org.wiredesk.rules.language.desk.OrganisationEntry;
import org.wiredesk.rules.language.desk.PersonEntry;
import org.wiredesk.rules.language.desk.PlaceEntry;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Tenure;
import org.wiredesk.rules.language.desk.TermEntry;
import org.wiredesk.rules.reading.Quoted;

/** Says in a few words what entries are; parts that are not written yet are left out. */
public final class Entries {

  private Entries() {}

  public static Kind kind(Entry entry) {
    if (entry instanceof RuleEntry) {
      return Kind.RULE;
    } else if (entry instanceof TermEntry) {
      return Kind.TERM;
    } else if (entry instanceof OfficeEntry) {
      return Kind.OFFICE;
    } else if (entry instanceof PersonEntry) {
      return Kind.PERSON;
    } else if (entry instanceof OrganisationEntry) {
      return Kind.ORGANISATION;
    } else if (entry instanceof PlaceEntry) {
      return Kind.PLACE;
    }
    return entry instanceof EventEntry ? Kind.EVENT : Kind.FIGURE;
  }

  /** For one line: a place, a time, other names. */
  public static String summary(Entry entry) {
    if (entry instanceof TermEntry term) {
      return names(term.getAlso());
    } else if (entry instanceof OfficeEntry office) {
      return Quoted.text(office.getPlace());
    } else if (entry instanceof PersonEntry person) {
      return names(person.getAlso());
    } else if (entry instanceof OrganisationEntry body) {
      return names(body.getAlso());
    } else if (entry instanceof PlaceEntry place) {
      return Quoted.text(place.getPlace());
    } else if (entry instanceof EventEntry event) {
      return event.getOn() != null ? event.getOn() : time(event.getFrom(), event.getUntil());
    }
    return entry instanceof FigureEntry figure ? Quoted.text(figure.getUnit()) : "";
  }

  /** The name of the office as it is written. */
  public static String office(Tenure tenure) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(tenure, Literals.TENURE__OFFICE);
    return nodes.isEmpty() ? "" : Quoted.text(NodeModelUtils.getTokenText(nodes.get(0)));
  }

  public static String time(Tenure tenure) {
    return time(tenure.getFrom(), tenure.getUntil());
  }

  static String time(NamePeriod period) {
    return time(period.getFrom(), period.getUntil());
  }

  /** The names that a place or a body had for a time. */
  static List<NamePeriod> periods(Entry entry) {
    return entry instanceof PlaceEntry place ? place.getPeriods()
        : entry instanceof OrganisationEntry body ? body.getPeriods() : List.of();
  }

  static String number(FigureValue value) {
    return (value.isNegative() ? "-" : "") + orEmpty(value.getValue());
  }

  static String orEmpty(String written) {
    return written == null ? "" : written;
  }

  private static String time(String from, String until) {
    return from == null && until == null ? "" : orEmpty(from) + "–" + orEmpty(until);
  }

  private static String names(List<String> written) {
    return String.join(", ", written.stream().map(Quoted::text).toList());
  }
}
