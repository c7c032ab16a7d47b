package org.wiredesk.engine;

/** Follows a running check. Called on the checking thread. */
public interface CheckListener {

  CheckListener NONE = new CheckListener() {};

  /** A provider has ended, others are still at work. */
  default void soFar(CheckReport report) {}

  default boolean isCancelled() {
    return false;
  }
}
