package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.bitext.names.NameBook;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Naming;

/** The names of a fact book that have translations; made once for a book. */
final class TranslatedNames {

  private final Map<String, List<Naming>> namings = new HashMap<>();

  private TranslatedNames(FactBook book) {
    for (Fact fact : book.all()) {
      if (!fact.naming().translations().isEmpty()) {
        fact.naming().right().forEach(name -> add(name, fact.naming()));
      }
    }
  }

  /** What the book says of names in one language. */
  static NameBook of(FactBook book, Locale language) {
    TranslatedNames names = book.view(TranslatedNames.class, TranslatedNames::new);
    return english -> names.namings.getOrDefault(key(english), List.of()).stream()
        .flatMap(naming -> naming.in(language.toLanguageTag()).stream()).toList();
  }

  private void add(String name, Naming naming) {
    namings.computeIfAbsent(key(name), key -> new ArrayList<>()).add(naming);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
