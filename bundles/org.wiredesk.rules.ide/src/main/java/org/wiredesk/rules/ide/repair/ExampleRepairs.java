package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Flags;
import org.wiredesk.rules.language.desk.Keeps;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.When;
import org.wiredesk.rules.language.desk.Words;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/** Offers examples, and brackets where they belong. */
final class ExampleRepairs {

  private ExampleRepairs() {}

  static List<DeskQuickFix> ofMissing(Site site) {
    String words = site.inside(RuleEntry.class).map(ExampleRepairs::words).filter(found -> !found.isEmpty())
        .map(found -> String.join(" ", found)).orElse("these words");
    return RuleRepairs.add(site, "Add examples", "flags \"A sentence with [" + words + "] in it.\"",
        "keeps \"A sentence that is right.\"");
  }

  static List<DeskQuickFix> ofBad(Site site) {
    Optional<Span> kept = site.inside(Keeps.class).flatMap(keeps -> site.spanOf(keeps, Literals.KEEPS__TEXT));
    if (kept.isPresent()) {
      String text = kept.get().of(site.file().text());
      String without = text.replace("[", "").replace("]", "");
      return without.equals(text) ? List.of() : List.of(site.fix("Take the brackets away", kept.get(), without));
    }
    Optional<Span> flagged = site.inside(Flags.class).flatMap(flags -> site.spanOf(flags, Literals.FLAGS__TEXT));
    return flagged.flatMap(span -> mark(site, span)).stream().toList();
  }

  /** Puts brackets round the words of the pattern, if they stand in the example. */
  private static Optional<DeskQuickFix> mark(Site site, Span span) {
    String text = span.of(site.file().text());
    if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
      return Optional.empty();
    }
    List<String> words = site.inside(RuleEntry.class).map(ExampleRepairs::words).orElse(List.of());
    for (int end = words.size(); end > 0; end--) {
      String phrase = String.join(" ", words.subList(0, end));
      int at = text.toLowerCase(Locale.ENGLISH).indexOf(phrase.toLowerCase(Locale.ENGLISH));
      if (at > 0) {
        String marked = text.substring(0, at) + "[" + text.substring(at, at + phrase.length()) + "]"
            + text.substring(at + phrase.length());
        return Optional.of(site.fix("Mark “" + phrase + "”", span, marked));
      }
    }
    return Optional.empty();
  }

  /** The words of the first pattern, of alternatives the first; what is asked by tags is left out. */
  private static List<String> words(RuleEntry rule) {
    List<String> words = new ArrayList<>();
    rule.getClauses().stream().filter(When.class::isInstance).findFirst().ifPresent(when -> {
      for (Iterator<EObject> all = when.eAllContents(); all.hasNext();) {
        if (all.next() instanceof Words found) {
          for (String word : Quoted.text(found.getText()).split(" ")) {
            words.add(word.split("\\|", 2)[0]);
          }
        }
      }
    });
    return words;
  }
}
