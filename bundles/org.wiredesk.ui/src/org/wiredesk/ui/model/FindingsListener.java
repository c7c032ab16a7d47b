package org.wiredesk.ui.model;

/** Follows a {@link FindingsModel}. Called on the UI thread. */
public interface FindingsListener {

  /** Findings came or went. Not called when an edit merely moves them: ask the model where they are. */
  default void findingsChanged(FindingsModel model) {}

  /** Another finding, or none, is the current one; {@code origin} is who selected it. */
  default void currentChanged(FindingsModel model, Object origin) {}

  default void stateChanged(FindingsModel model) {}

  /** The wire has another original, or none, or it cannot be read. */
  default void originalChanged(FindingsModel model) {}
}
