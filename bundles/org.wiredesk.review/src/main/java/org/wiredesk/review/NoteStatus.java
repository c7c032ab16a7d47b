package org.wiredesk.review;

import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done about a note. */
public enum NoteStatus {
  OPEN("open"),
  /** The translator, or whoever has the original, is to answer. */
  QUERY("query"),
  RESOLVED("resolved"),
  WONT_FIX("won't fix"),
  /** Taken back by its author: kept in the file, so that it does not come back from another copy, and not shown. */
  WITHDRAWN("withdrawn");

  private final String label;

  NoteStatus(String label) {
    this.label = label;
  }

  /** As people read it and as files have it. */
  public String label() {
    return label;
  }

  public boolean isOpen() {
    return this == OPEN || this == QUERY;
  }

  public static Optional<NoteStatus> of(String label) {
    return Stream.of(values()).filter(status -> status.label.equals(label)).findFirst();
  }
}
