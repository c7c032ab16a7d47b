package org.wiredesk.mentions.clauses;

import java.util.Set;
import java.util.stream.Collectors;

/** Some verbs, whatever form they stand in. */
public final class VerbSet {

  private final Set<String> stems;

  private VerbSet(Set<String> stems) {
    this.stems = stems;
  }

  /** @param verbs base forms, with white space between */
  public static VerbSet of(String verbs) {
    return new VerbSet(Words.of(verbs).stream().map(VerbStem::of).collect(Collectors.toUnmodifiableSet()));
  }

  /** @param stem as {@link VerbStem} makes it */
  public boolean containsStem(String stem) {
    return stems.contains(stem);
  }

  /** Whether a word is a form of one of them. */
  boolean hasForm(String word) {
    return stems.contains(VerbStem.of(word));
  }
}
