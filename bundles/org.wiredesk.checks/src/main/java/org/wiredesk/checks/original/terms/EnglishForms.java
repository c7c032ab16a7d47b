package org.wiredesk.checks.original.terms;

import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.Term;

/** Looks for a name in an English text: capitals do not count, nor an article before it, a plural, a possessive. */
final class EnglishForms {

  private final List<TermWord> words;

  EnglishForms(String text) {
    words = TermWord.of(text);
  }

  /** Whether the preferred name stands there, another right one, or one that a rule of the desk tells of anyway. */
  boolean name(Fact fact) {
    Stream<String> first = fact instanceof Term term ? term.first().stream() : Stream.empty();
    return Stream.of(fact.naming().right().stream(), fact.naming().never().stream(), first).flatMap(names -> names)
        .anyMatch(this::has);
  }

  boolean has(String name) {
    List<TermWord> all = TermWord.of(name);
    boolean article = all.size() > 1 && (all.get(0).folded().equals("the") || all.get(0).folded().equals("a"));
    List<TermWord> term = article ? all.subList(1, all.size()) : all;
    for (int at = 0; !term.isEmpty() && at + term.size() <= words.size(); at++) {
      if (isAt(term, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(List<TermWord> term, int at) {
    for (int i = 0; i < term.size(); i++) {
      if (!isForm(term.get(i).folded(), words.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(String term, String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.equals(term) || isPlural(term, bare) || isPlural(bare, term);
  }

  private static boolean isPlural(String one, String many) {
    boolean regular = many.equals(one + "s") || many.equals(one + "es");
    return regular || one.length() > 2 && one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies");
  }
}
