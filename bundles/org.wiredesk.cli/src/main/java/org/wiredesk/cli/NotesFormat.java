package org.wiredesk.cli;

import java.util.Locale;
import java.util.function.Function;

/** The choices of {@code notes --format}. */
enum NotesFormat {
  TEXT(NotesText::new),
  JSONL(colour -> new NotesJsonLines());

  private final Function<Boolean, NotesPrinter> printer;

  NotesFormat(Function<Boolean, NotesPrinter> printer) {
    this.printer = printer;
  }

  NotesPrinter printer(boolean colour) {
    return printer.apply(colour);
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
