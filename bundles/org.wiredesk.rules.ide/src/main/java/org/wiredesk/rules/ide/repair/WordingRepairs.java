package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.wiredesk.checks.api.phrases.PosTags;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.names.WordingLabels;
import org.wiredesk.rules.language.desk.Clause;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Says;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.text.Span;

/** Offers the labels that a rule has, and tags that there are, for suggestions and messages. */
final class WordingRepairs {

  private WordingRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    Optional<Clause> clause = site.inside(Clause.class);
    Optional<RuleEntry> rule = site.inside(RuleEntry.class);
    List<DeskQuickFix> fixes = new ArrayList<>();
    if (clause.isPresent() && rule.isPresent()) {
      Set<String> labels = labels(rule.get());
      site.spansOf(clause.get(),
              clause.get() instanceof Says ? Literals.SAYS__TEXT : Literals.SUGGEST__TEXTS)
          .forEach(wording -> add(site, wording, labels, fixes));
    }
    return fixes;
  }

  private static void add(Site site, Span wording, Set<String> labels, List<DeskQuickFix> fixes) {
    String text = site.file().text();
    for (Span label : WordingLabels.in(wording.of(text))) {
      Span place = label.shift(wording.start());
      if (!labels.contains(place.of(text))) {
        labels.forEach(known -> fixes.add(site.change(place, known)));
      }
      Optional<Span> tag = tagAfter(text, place.end());
      if (tag.isPresent() && !PosTags.ALL.contains(tag.get().of(text))) {
        Catalog.nearest(tag.get().of(text), PosTags.ALL).stream().limit(3)
            .forEach(known -> fixes.add(site.change(tag.get(), known)));
      }
    }
  }

  /** The word after {@code as}. */
  private static Optional<Span> tagAfter(String text, int offset) {
    String before = " as ";
    int end = text.indexOf('}', offset);
    return end > offset + before.length() && text.startsWith(before, offset)
        ? Optional.of(new Span(offset + before.length(), end))
        : Optional.empty();
  }

  private static Set<String> labels(RuleEntry rule) {
    Set<String> labels = new LinkedHashSet<>();
    for (Iterator<EObject> all = rule.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Item item && item.getLabel() != null) {
        labels.add(item.getLabel());
      }
    }
    return labels;
  }
}
