package org.wiredesk.ui.editor;

/** How much the bar above a wire can say. */
enum Room {
  AMPLE,
  /** Tips tell what is not shown. */
  TIGHT,
  /** The place of the dateline is left to the text too. */
  SCARCE,
  /** The original is told by its picture alone. */
  LEAST
}
