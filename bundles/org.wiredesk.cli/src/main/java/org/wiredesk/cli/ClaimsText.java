package org.wiredesk.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.review.Tick;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.ClaimKind;

/** A checklist for people: what is open and why, and what was found out. */
final class ClaimsText {

  private static final int LONGEST = 240;

  private final ListedWire wire;
  private final StringBuilder out = new StringBuilder();

  private ClaimsText(ListedWire wire) {
    this.wire = wire;
  }

  static String print(ListedWire wire) {
    ClaimsText text = new ClaimsText(wire);
    text.line(wire.file() + ": " + wire.list().progress());
    if (wire.byKind()) {
      for (ClaimKind kind : ClaimKind.values()) {
        text.kind(kind, wire.items(kind));
      }
    } else {
      wire.items().forEach(text::item);
    }
    wire.list().lost().forEach(text::lost);
    text.line("");
    return text.out.toString();
  }

  private void kind(ClaimKind kind, List<Item> items) {
    if (!items.isEmpty()) {
      line("  " + kind.label() + " (" + kind.against() + ")");
      items.forEach(this::item);
    }
  }

  private void item(Item item) {
    String places = item.claim().others().isEmpty() ? "" : " (and " + item.claim().others().size() + " more)";
    line("  " + box(item) + " " + wire.line(item) + ": " + cut(item.claim().inContext()) + places);
    line("        " + outcome(item));
  }

  private static String box(Item item) {
    return switch (item.state()) {
      case OPEN -> "[ ]";
      case KNOWN -> "[=]";
      case CHECKED -> "[x]";
      case CHANGED -> "[!]";
    };
  }

  /** What was found out; why it should be, when nobody has. */
  static String outcome(Item item) {
    return switch (item.state()) {
      case OPEN -> item.claim().why();
      case KNOWN -> item.claim().known().map(ClaimsText::known).orElse("");
      case CHECKED -> item.tick().map(ClaimsText::verdict).orElse("");
      case CHANGED -> "words changed since \"" + cut(item.was().orElse("")) + "\" was "
          + item.tick().map(ClaimsText::verdict).orElse("");
    };
  }

  private static String known(Confirmed fact) {
    String sources = fact.sources().isEmpty() ? "" : " (" + String.join(", ", fact.sources()) + ")";
    return "known: " + fact.statement() + sources;
  }

  private static String verdict(Tick tick) {
    String by = Stream.of(tick.source().orElse(""), tick.remark().author()).filter(part -> !part.isBlank())
        .map(String::strip).collect(Collectors.joining(", "));
    String more = tick.remark().text().isBlank() ? "" : ": " + oneLine(tick.remark().text());
    return tick.verdict().label() + (by.isEmpty() ? "" : " (" + by + ")") + more;
  }

  private void lost(Tick tick) {
    String words = tick.anchor().map(anchor -> anchor.exact()).orElse("");
    line("  [?] \"" + cut(words) + "\" is no longer in the wire; it was " + verdict(tick));
  }

  private static String cut(String words) {
    String line = oneLine(words);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
    return line.substring(0, end) + "...";
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').strip();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
