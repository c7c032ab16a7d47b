package org.wiredesk.rules.ide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.DeskOutlineNode;
import org.wiredesk.rules.ide.DeskOutlineNode.Kind;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.language.desk.Clause;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.FigureEntry;
import org.wiredesk.rules.language.desk.FigureValue;
import org.wiredesk.rules.language.desk.Flags;
import org.wiredesk.rules.language.desk.Import;
import org.wiredesk.rules.language.desk.Keeps;
import org.wiredesk.rules.language.desk.PersonEntry;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Tenure;
import org.wiredesk.rules.language.desk.Unless;
import org.wiredesk.rules.language.desk.When;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/** Makes the outline of a file. */
public final class Outline {

  private final ParsedPart part;
  private final List<DeskOutlineNode> nodes = new ArrayList<>();

  private Outline(ParsedPart part) {
    this.part = part;
  }

  public static List<DeskOutlineNode> of(DeskText file) {
    List<DeskOutlineNode> all = new ArrayList<>();
    for (ParsedPart part : file.parts()) {
      Outline outline = new Outline(part);
      part.file().ifPresent(outline::add);
      if (part.isBroken() && outline.nodes.isEmpty()) {
        outline.addBroken();
      }
      all.addAll(outline.nodes);
    }
    return all;
  }

  private void add(DeskFile file) {
    if (file.getPack() != null) {
      add(file.getPack(), Kind.PACK, Quoted.text(file.getPack().getTitle()), "", Literals.PACK__TITLE, List.of());
    }
    for (Import written : file.getImports()) {
      add(written, Kind.IMPORT, Quoted.text(written.getImportURI()), "", Literals.IMPORT__IMPORT_URI, List.of());
    }
    file.getEntries().forEach(this::add);
  }

  private void add(Entry entry) {
    String name = entry.getName() == null ? "" : entry.getName();
    if (entry instanceof RuleEntry rule) {
      add(rule, Kind.RULE, name, Quoted.text(rule.getTitle()), Literals.ENTRY__NAME, clauses(rule));
      return;
    }
    List<DeskOutlineNode> children = entry instanceof PersonEntry person ? tenures(person)
        : entry instanceof FigureEntry figure ? values(figure) : List.of();
    add(entry, Entries.kind(entry), Quoted.text(name), Entries.summary(entry), Literals.ENTRY__NAME, children);
  }

  private List<DeskOutlineNode> clauses(RuleEntry rule) {
    Outline inner = new Outline(part);
    for (Clause clause : rule.getClauses()) {
      if (clause instanceof When || clause instanceof Unless) {
        String keyword = clause instanceof When ? "when" : "unless";
        String text = text(clause).strip();
        inner.add(clause, Kind.PATTERN, text.substring(Math.min(text.length(), keyword.length())).strip(), keyword, null,
            List.of());
      } else if (clause instanceof Flags flags) {
        inner.add(clause, Kind.FLAGS, Quoted.text(flags.getText()), "", Literals.FLAGS__TEXT, List.of());
      } else if (clause instanceof Keeps keeps) {
        inner.add(clause, Kind.KEEPS, Quoted.text(keeps.getText()), "", Literals.KEEPS__TEXT, List.of());
      }
    }
    return inner.nodes;
  }

  private List<DeskOutlineNode> tenures(PersonEntry person) {
    Outline inner = new Outline(part);
    for (Tenure tenure : person.getTenures()) {
      inner.add(tenure, Kind.TENURE, Entries.office(tenure), Entries.time(tenure), Literals.TENURE__OFFICE, List.of());
    }
    return inner.nodes;
  }

  private List<DeskOutlineNode> values(FigureEntry figure) {
    Outline inner = new Outline(part);
    for (FigureValue value : figure.getValues()) {
      inner.add(value, Kind.VALUE, Entries.number(value), Entries.orEmpty(value.getOn()), Literals.FIGURE_VALUE__VALUE,
          List.of());
    }
    return inner.nodes;
  }

  private void add(
      EObject object, Kind kind, String label, String detail, EStructuralFeature name, List<DeskOutlineNode> children) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    if (node == null) {
      return;
    }
    Span span = DeskText.span(part, node);
    Span nameSpan = Optional.ofNullable(name)
        .flatMap(feature -> NodeModelUtils.findNodesForFeature(object, feature).stream().findFirst())
        .map(found -> DeskText.span(part, found)).orElse(span);
    nodes.add(new DeskOutlineNode(kind, label, detail, span, nameSpan, children));
  }

  private void addBroken() {
    String text = part.piece().text();
    String shown = text.strip().lines().findFirst().orElse("");
    if (!shown.isEmpty()) {
      int start = part.piece().firstOffset() + text.indexOf(shown);
      Span line = new Span(start, start + shown.length());
      nodes.add(new DeskOutlineNode(Kind.BROKEN, shown, "", line, line, List.of()));
    }
  }

  /** In one line. */
  private static String text(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node == null ? "" : NodeModelUtils.getTokenText(node);
  }
}
