package org.wiredesk.checks.api;

/** Where a provider puts what it finds, as soon as it finds it. Called from any thread. */
public interface FindingSink {

  void found(Finding finding);

  void failed(Failure failure);

  /** Asked between sentences and between checks; true means: return soon, the answer is not wanted any more. */
  boolean isCancelled();
}
