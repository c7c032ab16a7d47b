package org.wiredesk.mentions;

import java.util.List;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** The proper names a wire itself makes known: capitalised words that it repeats or gives a title to. */
public record Names(List<Name> all) {

  /** A name as written, and everywhere it stands (possessives included, without their "'s"). */
  public record Name(String text, List<Span> places) {
    public Name {
      places = List.copyOf(places);
    }
  }

  public Names {
    all = List.copyOf(all);
  }

  static Names of(Wire wire) {
    return new Names(List.of());
  }

  /** Whether a word of this wire, as written there, is (part of) a name; a possessive counts as its name. */
  public boolean isName(String word) {
    return false;
  }
}
