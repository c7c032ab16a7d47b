package org.wiredesk.rules.ui.session;

/** Is told, on the UI thread, of what becomes known of an open desk file. */
public interface DeskListener {

  /** The text was read; the spans of {@link DeskSession#analysis()} fit the document as it is. */
  default void analysed(DeskSession session) {}

  /** The rules were tried; the spans of {@link DeskSession#badExamples()} fit the document as it is. */
  default void examplesTried(DeskSession session) {}
}
