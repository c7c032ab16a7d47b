package org.wiredesk.cli;

/** A form in which what was said of a wire is printed. */
interface NotesPrinter {

  /** Ends with a line end, or is empty where there is nothing to print. */
  String print(NotedWire wire, NotesFilter filter);
}
