package org.wiredesk.cli;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Where something that was said of a wire stands in it.
 *
 * @param span in the file's text as decoded, with its own line ends
 * @param lineAndColumn "12:5", counted from 1 in characters
 * @param why of what is moved or orphaned
 */
record EntryPlace(State state, Optional<Span> span, Optional<String> lineAndColumn, String why) {

  /** What became of the place that was chosen for it. */
  enum State {
    /** It was said of the whole wire. */
    WHOLE("whole wire"),
    STANDING("standing"),
    /** Found without certainty, or on other words than before: a person should confirm it. */
    MOVED("moved"),
    /** Nowhere to be found. */
    ORPHANED("orphaned");

    private final String label;

    State(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static final EntryPlace WHOLE = new EntryPlace(State.WHOLE, Optional.empty(), Optional.empty(), "");

  /** @param why it is to be confirmed; empty when it is certain */
  static EntryPlace at(Span span, String lineAndColumn, Optional<String> why) {
    State state = why.isPresent() ? State.MOVED : State.STANDING;
    return new EntryPlace(state, Optional.of(span), Optional.of(lineAndColumn), why.orElse(""));
  }

  static EntryPlace orphaned(String why) {
    return new EntryPlace(State.ORPHANED, Optional.empty(), Optional.empty(), why);
  }
}
