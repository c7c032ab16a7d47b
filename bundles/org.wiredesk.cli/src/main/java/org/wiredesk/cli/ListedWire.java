package org.wiredesk.cli;

import java.util.Comparator;
import java.util.List;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.ClaimKind;
import org.wiredesk.text.NormalizedText;

/**
 * A wire with its claims.
 *
 * @param file as reports name it
 * @param byKind whether claims are told in an editor's order, else in that of the text
 * @param openOnly whether what was checked is left out
 */
record ListedWire(String file, NormalizedText content, Checklist list, boolean byKind, boolean openOnly) {

  /** Those to be told, in their order. */
  List<Item> items() {
    Comparator<Item> inText = Comparator.comparing(item -> item.claim().span());
    Comparator<Item> order = byKind
        ? Comparator.comparing((Item item) -> item.claim().kind()).thenComparing(inText)
        : inText;
    return list.items().stream().filter(item -> !openOnly || item.isOpen()).sorted(order).toList();
  }

  List<Item> items(ClaimKind kind) {
    return items().stream().filter(item -> item.claim().kind() == kind).toList();
  }

  /** Of the file, from 1. */
  int line(Item item) {
    String before = content.text().substring(0, item.claim().span().start());
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }
}
