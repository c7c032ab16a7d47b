package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Element;
import org.wiredesk.rules.language.desk.Gap;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.rules.language.desk.Marked;
import org.wiredesk.text.Span;

/** Offers patterns that can be used for those that cannot. */
final class PatternRepairs {

  private static final int MAX_TIMES = 10;

  private PatternRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    Optional<Element> element = site.inside(Element.class)
        .filter(found -> site.spanOf(found).filter(span -> span.start() == site.span().start()).isPresent());
    if (element.isEmpty()) {
      return List.of();
    } else if (element.get() instanceof Marked marked && site.span().equals(site.spanOf(marked).orElse(null))) {
      return List.of(withoutBrackets(site));
    }
    List<Span> numbers = new ArrayList<>();
    if (element.get() instanceof Gap gap) {
      numbers.addAll(site.spansOf(gap, Literals.GAP__MAX));
    } else if (element.get() instanceof Item item) {
      numbers.addAll(site.spansOf(item, Literals.ITEM__MIN));
      numbers.addAll(site.spansOf(item, Literals.ITEM__MAX));
    }
    return numbers.stream().filter(span -> !isTimes(span.of(site.file().text())))
        .map(span -> site.change(span, possible(span.of(site.file().text())))).toList();
  }

  private static DeskQuickFix withoutBrackets(Site site) {
    List<DeskEdit> edits = List.of(
        site.replace(new Span(site.span().start(), site.span().start() + 1), ""),
        site.replace(new Span(site.span().end() - 1, site.span().end()), ""));
    return new DeskQuickFix("Take these brackets away", edits);
  }

  private static boolean isTimes(String written) {
    return written.length() <= 2 && written.indexOf('.') < 0 && Integer.parseInt(written) <= MAX_TIMES;
  }

  /** The nearest number of words that a pattern can have. */
  private static String possible(String written) {
    return written.startsWith("0") ? "1" : Integer.toString(MAX_TIMES);
  }
}
