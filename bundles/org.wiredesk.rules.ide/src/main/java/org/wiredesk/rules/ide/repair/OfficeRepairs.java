package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.names.NameKind;
import org.wiredesk.rules.ide.names.NameUse;
import org.wiredesk.rules.ide.names.Names;
import org.wiredesk.rules.ide.names.ShippedOffices;
import org.wiredesk.rules.ide.view.Entries;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.OfficeEntry;
import org.wiredesk.rules.language.desk.PersonEntry;
import org.wiredesk.rules.language.desk.Tenure;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/** Offers offices that are written down, and times that do not overlap. */
final class OfficeRepairs {

  private OfficeRepairs() {}

  static List<DeskQuickFix> ofUnknown(Site site) {
    List<String> known = Stream.concat(
        new Names(site.set()).declared(NameKind.OFFICE).stream().map(NameUse::name), ShippedOffices.names().stream()).toList();
    List<DeskQuickFix> fixes = new ArrayList<>();
    for (Tenure tenure : tenures(site)) {
      String office = Entries.office(tenure);
      Optional<Span> name = site.spanOf(tenure, Literals.TENURE__OFFICE);
      if (name.isPresent() && site.problem().message().contains("“" + office + "”") && !known.contains(office)) {
        Catalog.nearest(office, known).stream().limit(3).forEach(near -> fixes.add(
            site.fix("Change to “" + near + "”", name.get(), '"' + near.replace("\"", "\\\"") + '"')));
        site.inside(PersonEntry.class).flatMap(site::spanOf).ifPresent(person -> fixes.add(site.fix(
            "Write down the office “" + office + "”", new Span(person.start(), person.start()),
            "office " + name.get().of(site.file().text()) + site.lineEnd() + site.lineEnd())));
      }
    }
    return fixes;
  }

  static List<DeskQuickFix> ofOverlap(Site site) {
    List<DeskQuickFix> fixes = new ArrayList<>();
    for (Tenure tenure : tenures(site)) {
      if (site.problem().message().contains("“" + Entries.office(tenure) + "”")) {
        fixes.addAll(endings(site, tenure));
        shared(site, Entries.office(tenure)).ifPresent(fixes::add);
      }
    }
    return fixes;
  }

  /** Those that stand in the line of the problem. */
  private static List<Tenure> tenures(Site site) {
    Optional<PersonEntry> person = site.inside(PersonEntry.class);
    return person.stream().flatMap(found -> found.getTenures().stream())
        .filter(tenure -> site.spanOf(tenure).filter(span -> site.span().start() <= span.start()
            && span.start() <= site.span().end()).isPresent())
        .toList();
  }

  /** Lets those who held the office before end where this one begins. */
  private static List<DeskQuickFix> endings(Site site, Tenure next) {
    List<DeskQuickFix> fixes = new ArrayList<>();
    if (next.getFrom() != null) {
      for (DeskText file : site.set().texts()) {
        for (ParsedPart part : file.parts()) {
          people(part).flatMap(person -> person.getTenures().stream())
              .filter(other -> other != next && isBefore(other, next))
              .forEach(other -> fixes.add(ending(file, part, other, next.getFrom())));
        }
      }
    }
    return fixes;
  }

  private static boolean isBefore(Tenure other, Tenure next) {
    boolean beginsBefore = other.getFrom() == null || other.getFrom().compareTo(next.getFrom()) < 0;
    boolean lastsLonger = other.getUntil() == null || other.getUntil().compareTo(next.getFrom()) > 0;
    return Entries.office(other).equals(Entries.office(next)) && beginsBefore && lastsLonger;
  }

  private static DeskQuickFix ending(DeskText file, ParsedPart part, Tenure tenure, String day) {
    List<INode> until = NodeModelUtils.findNodesForFeature(tenure, Literals.TENURE__UNTIL);
    INode whole = NodeModelUtils.findActualNodeFor(tenure);
    Span all = DeskText.span(part, whole);
    DeskEdit edit = until.isEmpty()
        ? new DeskEdit(file.uri(), new Span(all.end(), all.end()), " until " + day)
        : new DeskEdit(file.uri(), DeskText.span(part, until.get(0)), day);
    String holder = ((PersonEntry) tenure.eContainer()).getName();
    return new DeskQuickFix("Let " + holder + " end on " + day, List.of(edit));
  }

  private static Stream<PersonEntry> people(ParsedPart part) {
    return part.file().stream().flatMap(file -> file.getEntries().stream())
        .filter(PersonEntry.class::isInstance).map(PersonEntry.class::cast);
  }

  private static Optional<DeskQuickFix> shared(Site site, String office) {
    return new Names(site.set()).declared(NameKind.OFFICE).stream()
        .filter(use -> use.name().equals(office)).findFirst()
        .flatMap(OfficeRepairs::shared);
  }

  private static Optional<DeskQuickFix> shared(NameUse office) {
    ParsedPart part = office.file().partAt(office.span().start()).orElseThrow();
    INode name = NodeModelUtils.findLeafNodeAtOffset(
        part.result().getRootNode(), office.span().start() - part.piece().firstOffset());
    EObject entry = NodeModelUtils.findActualSemanticObjectFor(name);
    if (!(entry instanceof OfficeEntry)) {
      return Optional.empty();
    }
    Span all = DeskText.span(part, NodeModelUtils.findActualNodeFor(entry));
    int brace = office.file().text().indexOf('{', office.span().end());
    boolean braces = brace >= 0 && brace < all.end();
    int at = braces ? brace + 1 : all.end();
    return Optional.of(new DeskQuickFix("Say that several hold “" + office.name() + "” at a time", List.of(
        new DeskEdit(office.file().uri(), new Span(at, at), braces ? " shared" : " { shared }"))));
  }
}
