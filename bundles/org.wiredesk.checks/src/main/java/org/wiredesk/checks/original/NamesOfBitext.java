package org.wiredesk.checks.original;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.names.NameFaults;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.facts.FactBook;

/** The faults of names in a translation, found once for the checks that tell of them. */
final class NamesOfBitext {

  private final Map<FactBook, NameFaults> byBook = new ConcurrentHashMap<>();

  private NamesOfBitext() {}

  static NameFaults of(Bitext bitext, CheckContext context) {
    FactBook book = context.facts();
    return bitext.view(NamesOfBitext.class, same -> new NamesOfBitext()).byBook
        .computeIfAbsent(book, key -> NameFaults.of(bitext, TranslatedNames.of(key, bitext.source().language())));
  }
}
