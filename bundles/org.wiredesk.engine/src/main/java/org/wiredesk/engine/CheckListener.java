package org.wiredesk.engine;

/**
 * Follows a running check. Called on the checking thread or on one of a provider's, never on two at once; whoever
 * listens returns soon, because the check waits.
 */
public interface CheckListener {

  CheckListener NONE = new CheckListener() {};

  /** A provider has ended or has found a good deal more, and the report is not complete yet. */
  default void soFar(CheckReport report) {}

  /** Asked often, from any thread. */
  default boolean isCancelled() {
    return false;
  }
}
