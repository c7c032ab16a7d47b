package org.wiredesk.rules.ide.view;

import static org.wiredesk.rules.ide.help.Glossary.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.names.NameKind;
import org.wiredesk.rules.ide.names.NameUse;
import org.wiredesk.rules.ide.names.Names;
import org.wiredesk.rules.ide.names.ShippedOffices;
import org.wiredesk.rules.language.desk.Because;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.rules.language.desk.PersonEntry;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Suggest;
import org.wiredesk.rules.language.desk.Tenure;
import org.wiredesk.rules.language.desk.Translation;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.rules.reading.Quoted;

/** Writes what there is to say of a name, in simple HTML. */
final class NameCard {

  private final DeskSet set;
  private final Names names;

  NameCard(DeskSet set, Names names) {
    this.set = set;
    this.names = names;
  }

  /** Empty if the name is written down nowhere. */
  Optional<String> of(NameUse use) {
    if (use.kind() == NameKind.FILE) {
      return set.imported(use.file(), use.name()).map(text -> "<b>" + escape(use.name()) + "</b><br>"
          + text.reading().rules().size() + " rules, " + text.reading().facts().size() + " facts");
    }
    return names.declaration(use).flatMap(declared -> objectAt(declared).map(object -> card(declared, object)))
        .or(() -> use.kind() == NameKind.OFFICE ? ShippedOffices.named(use.name()).map(NameCard::card) : Optional.empty());
  }

  private static String card(Office shipped) {
    List<String> lines = new ArrayList<>();
    lines.add("<b>" + escape(shipped.name()) + "</b> (office, ships with Wiredesk)");
    if (!shipped.naming().also().isEmpty()) {
      lines.add("also: " + escape(String.join(", ", shipped.naming().also())));
    }
    shipped.evidence().sources().forEach(source -> lines.add("source: " + escape(source)));
    shipped.evidence().checked().ifPresent(day -> lines.add("checked up to " + day));
    ShippedOffices.holders(shipped.name()).forEach(holder -> lines.add(escape(holder)));
    return String.join("<br>", lines);
  }

  private String card(NameUse declared, EObject object) {
    List<String> lines = new ArrayList<>();
    lines.add("<b>" + escape(declared.name()) + "</b> (" + declared.kind().word() + ")");
    if (object instanceof RuleEntry rule) {
      addRule(rule, lines);
    } else if (object instanceof Entry entry) {
      addFact(entry, lines);
      if (declared.kind() == NameKind.OFFICE) {
        addHolders(declared.name(), lines);
      }
    } else if (object instanceof Item item) {
      lines.add("stands for: " + escape(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(item))));
    }
    return String.join("<br>", lines);
  }

  private static void addRule(RuleEntry rule, List<String> lines) {
    lines.add(escape(Quoted.text(rule.getTitle())));
    rule.getClauses().forEach(clause -> {
      if (clause instanceof Because because) {
        lines.add("<i>" + escape(Quoted.text(because.getText())) + "</i>");
      } else if (clause instanceof Suggest suggest) {
        lines.add("instead: " + escape(listed(suggest.getTexts())));
      }
    });
  }

  private static void addFact(Entry entry, List<String> lines) {
    add(entry, "also", "also: ", lines);
    add(entry, "never", "never: ", lines);
    addTranslations(entry, lines);
    add(entry, "place", "in ", lines);
    if (entry instanceof PersonEntry person) {
      person.getTenures().forEach(tenure -> lines.add(escape(Entries.office(tenure) + " " + Entries.time(tenure))));
    } else {
      String summary = Entries.summary(entry);
      if (!summary.isEmpty() && lines.stream().noneMatch(line -> line.endsWith(escape(summary)))) {
        lines.add(escape(summary));
      }
    }
    Entries.periods(entry).forEach(period -> lines.add(escape(
        "named " + Quoted.text(period.getName()) + " " + Entries.time(period))));
    add(entry, "sources", "source: ", lines);
    EStructuralFeature checked = entry.eClass().getEStructuralFeature("checked");
    if (checked != null && entry.eIsSet(checked)) {
      lines.add("checked up to " + escape((String) entry.eGet(checked)));
    }
  }

  private static void addTranslations(Entry entry, List<String> lines) {
    entry.eContents().stream().filter(Translation.class::isInstance).map(Translation.class::cast)
        .filter(translation -> translation.getLanguage() != null)
        .forEach(translation -> lines.add(
            escape(translation.getLanguage()) + ": " + escape(listed(translation.getNames()))));
  }

  /** Who held an office, in the order of the files. */
  private void addHolders(String office, List<String> lines) {
    for (DeskText text : set.texts()) {
      text.parts().stream().flatMap(part -> part.file().stream()).flatMap(file -> file.getEntries().stream())
          .filter(PersonEntry.class::isInstance).map(PersonEntry.class::cast)
          .forEach(person -> person.getTenures().stream().filter(tenure -> Entries.office(tenure).equals(office))
              .forEach(tenure -> lines.add(holder(person, tenure))));
    }
  }

  private static String holder(PersonEntry person, Tenure tenure) {
    return escape(Quoted.text(person.getName()) + " " + Entries.time(tenure)).strip();
  }

  private static void add(Entry entry, String feature, String before, List<String> lines) {
    EStructuralFeature found = entry.eClass().getEStructuralFeature(feature);
    Object value = found == null ? null : entry.eGet(found);
    if (value instanceof List<?> all && !all.isEmpty()) {
      lines.add(before + escape(listed(all.stream().map(String.class::cast).toList())));
    } else if (value instanceof String text) {
      lines.add(before + escape(Quoted.text(text)));
    }
  }

  private static String listed(List<String> written) {
    return String.join(
        ", ", written.stream().map(Quoted::text).map(text -> text.isEmpty() ? "(nothing)" : text).toList());
  }

  /** What the name is of: an entry, or the part of a pattern with a label. */
  private static Optional<EObject> objectAt(NameUse use) {
    ParsedPart part = use.file().partAt(use.span().start()).orElseThrow();
    INode node = NodeModelUtils.findLeafNodeAtOffset(
        part.result().getRootNode(), use.span().start() - part.piece().firstOffset());
    EObject object = node == null ? null : NodeModelUtils.findActualSemanticObjectFor(node);
    return Stream.iterate(object, inner -> inner != null, EObject::eContainer)
        .filter(inner -> inner instanceof Entry || inner instanceof Item).findFirst();
  }
}
