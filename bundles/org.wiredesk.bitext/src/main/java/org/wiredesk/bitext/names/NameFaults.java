package org.wiredesk.bitext.names;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.text.Span;

/**
 * What is wrong with the names of a translation.
 *
 * @param others those to which nothing in the original answers, in the order of the translation
 * @param missing those of the original to which nothing in the translation answers, in the order of the original
 * @param swapped those that stand in each other's place, in the order of the translation
 */
public record NameFaults(List<UnansweredName> others, List<MissingName> missing, List<SwappedNames> swapped) {

  public NameFaults {
    others = List.copyOf(others);
    missing = List.copyOf(missing);
    swapped = List.copyOf(swapped);
  }

  public static NameFaults of(Bitext bitext, NameBook book) {
    TraditionalNames traditions = TraditionalNames.of(bitext.source().language());
    return of(bitext, book, new NameMatcher(traditions));
  }

  static NameFaults of(Bitext bitext, NameBook book, NameMatcher matcher) {
    TraditionalNames traditions = TraditionalNames.of(bitext.source().language());
    TranslationSentences translations = new TranslationSentences(bitext, book, traditions, matcher);
    List<UnansweredName> others = new UnansweredNames(bitext, traditions, matcher, translations).find();
    List<Span> told = others.stream().flatMap(name -> name.instead().stream()).map(OriginalName::span).toList();
    return new NameFaults(others, new MissingNames(bitext, traditions, translations).find(told),
        new NameSwaps(bitext, traditions, matcher, translations).find());
  }
}
