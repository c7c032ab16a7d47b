package org.wiredesk.ui.editor;

/** How much the bar above a wire can say. */
enum Room {
  AMPLE,
  /** Tips tell what is not shown. */
  TIGHT,
  /** The place of the dateline is left to the text too. */
  SCARCE,
  /** Of the original's name both ends are left. */
  CLOSE,
  /** The original is told by its picture alone. */
  LEAST
}
