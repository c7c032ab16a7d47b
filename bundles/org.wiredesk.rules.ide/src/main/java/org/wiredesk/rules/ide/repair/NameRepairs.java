package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/** Takes names out of the lists of names that they contradict. */
final class NameRepairs {

  private NameRepairs() {}

  /** The name is the first in “quotation marks” of the message. */
  static List<DeskQuickFix> of(Site site) {
    String message = site.problem().message();
    int open = message.indexOf('“');
    int close = message.indexOf('”', open + 1);
    if (open < 0 || close < 0) {
      return List.of();
    }
    String name = message.substring(open + 1, close);
    List<DeskQuickFix> fixes = new ArrayList<>(without(site, "also", name));
    fixes.addAll(without(site, "never", name));
    return fixes;
  }

  /** @param written the name, with its quotation marks */
  static List<DeskQuickFix> withoutNever(Site site, String written) {
    return without(site, "never", Quoted.text(written));
  }

  private static List<DeskQuickFix> without(Site site, String list, String name) {
    Optional<Entry> entry = site.inside(Entry.class);
    EStructuralFeature feature = entry.map(found -> found.eClass().getEStructuralFeature(list)).orElse(null);
    if (feature == null) {
      return List.of();
    }
    List<Span> names = site.spansOf(entry.get(), feature);
    return names.stream().filter(span -> Quoted.text(span.of(site.file().text())).equals(name))
        .map(span -> site.fix("Take “" + name + "” out of “" + list + "”", withSeparator(site, list, span), ""))
        .toList();
  }

  /** With the comma beside it, or with its keyword where it is the only one. */
  private static Span withSeparator(Site site, String keyword, Span span) {
    String text = site.file().text();
    int before = span.start();
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    int after = span.end();
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    boolean commaAfter = after < text.length() && text.charAt(after) == ',';
    if (before > 0 && text.charAt(before - 1) == ',') {
      return new Span(before - 1, span.end());
    } else if (commaAfter) {
      int next = after + 1;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      return new Span(span.start(), next);
    }
    boolean alone = text.startsWith(keyword, before - keyword.length());
    return alone ? site.withLineEnd(new Span(before - keyword.length(), span.end())) : span;
  }
}
