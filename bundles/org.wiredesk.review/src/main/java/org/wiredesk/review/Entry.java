package org.wiredesk.review;

import java.util.UUID;

/** One thing in the review of a wire. */
public sealed interface Entry permits Anchored, Reply, Origin {

  Remark remark();

  /** The same with another text or time. */
  Entry with(Remark remark);

  default UUID id() {
    return remark().id();
  }
}
