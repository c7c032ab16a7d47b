package org.wiredesk.checks.phrasing;

import java.util.Set;

/** Prepositions that stand before a noun phrase and hardly do anything else. */
public final class Prepositions {

  public static final Set<String> ALL = Set.of(
      "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "about", "against", "between", "through",
      "during", "under", "over", "among", "after", "before", "without", "since", "until", "near", "within", "across",
      "behind", "despite");

  private Prepositions() {}
}
