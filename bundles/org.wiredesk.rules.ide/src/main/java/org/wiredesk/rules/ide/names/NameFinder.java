package org.wiredesk.rules.ide.names;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.view.Entries;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Says;
import org.wiredesk.rules.language.desk.Suggest;
import org.wiredesk.rules.language.desk.Tenure;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/** Finds all names in a file; in half an entry, those that are there. */
public final class NameFinder {

  private static final String EVERYWHERE = "";

  private final DeskText file;
  private final List<NameUse> found = new ArrayList<>();
  private ParsedPart part;

  private NameFinder(DeskText file) {
    this.file = file;
  }

  /** In the order of the text. */
  public static List<NameUse> in(DeskText file) {
    NameFinder finder = new NameFinder(file);
    for (ParsedPart part : file.parts()) {
      finder.part = part;
      part.file().ifPresent(finder::read);
    }
    return finder.found;
  }

  private void read(DeskFile read) {
    read.getImports().forEach(written ->
        add(written, Literals.IMPORT__IMPORT_URI, NameKind.FILE, EVERYWHERE, false));
    read.getEntries().forEach(this::read);
  }

  private void read(Entry entry) {
    NameKind kind = NameKind.of(Entries.kind(entry));
    if (entry instanceof RuleEntry rule) {
      add(rule, Literals.ENTRY__NAME, kind, file.uri().toString(), true);
      INode node = NodeModelUtils.findActualNodeFor(rule);
      readRule(rule, file.uri() + "#" + (node == null ? 0 : DeskText.span(part, node).start()));
      return;
    }
    add(entry, Literals.ENTRY__NAME, kind, EVERYWHERE, true);
    EStructuralFeature place = entry.eClass().getEStructuralFeature("place");
    if (place != null) {
      add(entry, place, NameKind.PLACE, EVERYWHERE, false);
    }
    for (EObject inner : entry.eContents()) {
      if (inner instanceof Tenure tenure) {
        add(tenure, Literals.TENURE__OFFICE, NameKind.OFFICE, EVERYWHERE, false);
      }
    }
  }

  private void readRule(RuleEntry rule, String scope) {
    for (Iterator<EObject> all = rule.eAllContents(); all.hasNext();) {
      EObject inner = all.next();
      if (inner instanceof Item item && item.getLabel() != null) {
        add(item, Literals.ITEM__LABEL, NameKind.LABEL, scope, true);
      } else if (inner instanceof Suggest suggest) {
        NodeModelUtils.findNodesForFeature(suggest, Literals.SUGGEST__TEXTS).forEach(node -> addLabels(node, scope));
      } else if (inner instanceof Says says) {
        NodeModelUtils.findNodesForFeature(says, Literals.SAYS__TEXT).forEach(node -> addLabels(node, scope));
      }
    }
  }

  private void addLabels(INode wording, String scope) {
    Span span = DeskText.span(part, wording);
    WordingLabels.in(span.of(file.text())).forEach(label -> {
      Span place = label.shift(span.start());
      found.add(new NameUse(file, place, NameKind.LABEL, place.of(file.text()), scope, false));
    });
  }

  private void add(EObject object, EStructuralFeature feature, NameKind kind, String scope, boolean declares) {
    Optional<INode> node = NodeModelUtils.findNodesForFeature(object, feature).stream().findFirst();
    if (node.isEmpty()) {
      return;
    }
    Span span = DeskText.span(part, node.get());
    String written = span.of(file.text());
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    Span inner = quoted ? new Span(span.start() + 1, span.end() - 1) : span;
    String name = quoted ? Quoted.text(written) : written;
    if (!name.isEmpty()) {
      found.add(new NameUse(file, inner, kind, name, scope, declares));
    }
  }
}
