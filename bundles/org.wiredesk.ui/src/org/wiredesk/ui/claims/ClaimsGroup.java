package org.wiredesk.ui.claims;

import java.util.List;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.ClaimKind;

/** A heading with the claims of one kind; two headings of one kind are equal, whatever stands below them. */
record ClaimsGroup(ClaimKind kind, List<Item> items) {

  long checked() {
    return items.stream().filter(item -> !item.isOpen()).count();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimsGroup group && group.kind == kind;
  }

  @Override
  public int hashCode() {
    return kind.hashCode();
  }
}
