package org.wiredesk.review.claims;

import java.util.List;

/** Finds claims of one or two kinds. Without state. */
interface ClaimFinder {

  /** In any order. */
  List<Claim> find(ClaimText text);
}
