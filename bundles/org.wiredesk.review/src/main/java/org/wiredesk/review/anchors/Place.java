package org.wiredesk.review.anchors;

import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.text.Span;

/** Where an anchor is in another text: found, or lost. A wrong place is worse than none. */
public sealed interface Place {

  /**
   * @param likeness 1 where the very words stand, less where they were changed a little
   */
  record Found(Span span, Way way, double likeness) implements Place {

    /** Whether a person should look before the place is taken for certain. */
    public boolean isToBeConfirmed() {
      return way == Way.ALIKE || way == Way.ONLY_ONE;
    }
  }

  /**
   * @param why in words, for the person who puts it back
   * @param likely where it probably was, when something of it is left
   */
  record Lost(String why, Optional<Span> likely) implements Place {}

  /** How a place was found, the surest first. */
  enum Way {
    /** The same words at the same offset between the same neighbours. */
    UNCHANGED("unchanged"),
    /** Followed through a comparison of the two texts. */
    FOLLOWED("followed"),
    /** The same words between the same neighbours, or nearly so, and nowhere else. */
    CONTEXT("context"),
    /** The same words, which stand nowhere else, among other neighbours. */
    ONLY_ONE("only one"),
    /** Words that differ a little, with the same figures and names, between neighbours that fit. */
    ALIKE("alike"),
    /** Carried along by an open editor in which its words were typed over. */
    EDITED("edited");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    /** As files have it. */
    public String label() {
      return label;
    }

    public static Optional<Way> of(String label) {
      return Stream.of(values()).filter(way -> way.label.equals(label)).findFirst();
    }
  }
}
