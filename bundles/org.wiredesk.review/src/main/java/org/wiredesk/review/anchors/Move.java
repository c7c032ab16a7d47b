package org.wiredesk.review.anchors;

import java.util.List;
import org.wiredesk.review.anchors.Place.Way;

/**
 * Tells that an anchor came to its words without a person's saying so: it was put there without certainty, or its words
 * were typed over. It stays with the anchor, also in the file of notes, until a person confirms or chooses another
 * place.
 *
 * @param way by which it came there
 * @param likeness of the words at the place to those in {@code was}, from 0 to 1, in hundredths
 * @param was the words it stood on when a person last chose or confirmed its place
 */
public record Move(Way way, double likeness, String was) {

  public Move {
    likeness = Likeness.hundredths(likeness);
  }

  /** Of words too long to compare no likeness is told. */
  static Move of(Way way, String was, String words) {
    boolean comparable = Math.max(was.length(), words.length()) <= Anchoring.LONGEST_ALIKE;
    return new Move(way, comparable ? Likeness.of(Fold.of(was), Fold.of(words)) : 0, was);
  }

  /** Whether the place is certain and only its words are others. */
  public boolean isByEditing() {
    return way == Way.EDITED;
  }

  /**
   * The figures, days, names and denials that only the former words or only these have, in lower case, the former ones
   * first; empty when both tell the same.
   */
  public List<String> differences(String words) {
    return Particulars.differences(was, words);
  }

  /** In words, for the person who is to confirm it. */
  public String why(String words) {
    String former = "“" + was + "”";
    if (!isByEditing()) {
      return "it stood on " + former;
    }
    List<String> differences = differences(words);
    return differences.isEmpty()
        ? "its words were " + former
        : Anchoring.changed(differences) + "; its words were " + former;
  }
}
