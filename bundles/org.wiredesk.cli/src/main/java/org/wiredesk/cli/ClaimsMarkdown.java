package org.wiredesk.cli;

import java.util.List;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.ClaimKind;

/** A checklist as a task list in Markdown, to be printed, mailed or ticked in a tracker. */
final class ClaimsMarkdown {

  private static final String SPECIAL = "\\`*_[]<>#|~!&";

  private final StringBuilder out = new StringBuilder();

  private ClaimsMarkdown() {}

  static String print(ListedWire wire) {
    ClaimsMarkdown page = new ClaimsMarkdown();
    page.out.append("# ").append(escaped(wire.file())).append(": ").append(wire.list().progress()).append("\n\n");
    if (wire.byKind()) {
      for (ClaimKind kind : ClaimKind.values()) {
        page.kind(kind, wire);
      }
    } else {
      page.items(wire, wire.items());
    }
    return page.out.toString();
  }

  private void kind(ClaimKind kind, ListedWire wire) {
    List<Item> items = wire.items(kind);
    if (!items.isEmpty()) {
      out.append("## ").append(kind.label()).append("\n\nCheck against: ").append(kind.against()).append(".\n\n");
      items(wire, items);
    }
  }

  private void items(ListedWire wire, List<Item> items) {
    for (Item item : items) {
      out.append(item.isOpen() ? "- [ ] " : "- [x] ").append("**").append(escaped(item.claim().line()))
          .append("** (line ").append(wire.line(item)).append("): ").append(escaped(ClaimsText.outcome(item)))
          .append('\n');
    }
    out.append('\n');
  }

  /** Text of a wire or of a note is never markup. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return escaped.toString();
  }
}
