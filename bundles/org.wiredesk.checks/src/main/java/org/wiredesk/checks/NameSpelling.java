package org.wiredesk.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * One spelling of one word of a name in a wire.
 *
 * @param text as first written, without its possessive
 * @param places everywhere it stands, also in capitals; in the order of the text
 * @param fold what spellings of one name have in common, see {@link NameFold#of}
 * @param neighbours folds of the words beside it in full names: "Sergei" and "Viktor" of Lavrov
 * @param certain whether it is a name for sure
 * @param free whether it stands somewhere where nothing forced its capital
 */
record NameSpelling(
    String text, String fold, List<Span> places, Set<String> neighbours, boolean certain, boolean free) {

  /** The more frequent one before the rarer one, of equals the one that comes first in the text. */
  static final Comparator<NameSpelling> KEPT_FIRST = Comparator
      .comparingInt((NameSpelling spelling) -> -spelling.places().size())
      .thenComparing(NameSpelling::first);

  NameSpelling {
    places = List.copyOf(places);
    neighbours = Set.copyOf(neighbours);
  }

  Span first() {
    return places.get(0);
  }

  /** Different first names make different people; a name that stands alone may be anybody's. */
  boolean canBeSamePerson(NameSpelling other) {
    Set<String> fewer = neighbours.size() < other.neighbours.size() ? neighbours : other.neighbours;
    Set<String> more = fewer == neighbours ? other.neighbours : neighbours;
    return fewer.isEmpty() || fewer.stream().anyMatch(more::contains);
  }
}
