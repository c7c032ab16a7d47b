package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.propose.Expected;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.Nesting;
import org.wiredesk.text.Span;

/** Offers what the parser misses, or has no use for. */
final class SyntaxRepairs {

  private static final int LONGEST_SHOWN = 30;

  private SyntaxRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    List<DeskQuickFix> fixes = new ArrayList<>(keywords(site));
    String part = site.part().piece().text();
    Nesting nesting = read(part);
    if (!nesting.isOutsideText()) {
      closeString(site, fixes);
    } else if (nesting.isInBraces()) {
      int end = site.part().piece().firstOffset() + part.stripTrailing().length();
      fixes.add(site.fix("Add the missing “}”", new Span(end, end), site.lineEnd() + "}"));
    }
    String text = site.text();
    if (!text.isBlank() && text.length() <= LONGEST_SHOWN && text.indexOf('\n') < 0) {
      fixes.add(site.fix("Take “" + text + "” out", site.span(), ""));
    }
    return fixes;
  }

  /** A misspelt word of the language. */
  private static List<DeskQuickFix> keywords(Site site) {
    String word = site.text();
    if (word.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    int local = site.span().start() - site.part().piece().firstOffset();
    List<String> expected = Expected.after(site.part().piece().text().substring(0, local)).keywords().stream()
        .filter(keyword -> Character.isLetter(keyword.charAt(0)) && !keyword.equals(word)).toList();
    return Catalog.nearest(word, expected).stream().limit(3).map(near -> site.change(site.span(), near)).toList();
  }

  private static Nesting read(String part) {
    Nesting nesting = new Nesting();
    int at = 0;
    while (at < part.length()) {
      int end = part.indexOf('\n', at);
      int next = end < 0 ? part.length() : end + 1;
      nesting.read(part, at, next);
      at = next;
    }
    return nesting;
  }

  /** At the end of the first line in which a string is opened and not closed. */
  private static void closeString(Site site, List<DeskQuickFix> fixes) {
    String part = site.part().piece().text();
    for (int at = 0; at < part.length();) {
      int end = part.indexOf('\n', at);
      int lineEnd = end < 0 ? part.length() : end;
      String line = part.substring(at, lineEnd).stripTrailing();
      Nesting nesting = new Nesting();
      nesting.read(line, 0, line.length());
      if (!nesting.isOutsideText() && line.indexOf('"') >= 0) {
        int place = site.part().piece().firstOffset() + at + line.length();
        fixes.add(site.fix("Close the quotation marks", new Span(place, place), "\""));
        return;
      }
      at = lineEnd + 1;
    }
  }
}
