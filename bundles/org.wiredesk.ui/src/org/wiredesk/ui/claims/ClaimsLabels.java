package org.wiredesk.ui.claims;

import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.review.Tick;
import org.wiredesk.review.claims.Checklist.Item;

/** The text of a cell. */
final class ClaimsLabels {

  private static final int LONGEST = 240;

  private final WireClaims wire;

  ClaimsLabels(WireClaims wire) {
    this.wire = wire;
  }

  String text(Object row, ClaimsColumn column) {
    if (row instanceof ClaimsGroup group) {
      return switch (column) {
        case CLAIM -> NLS.bind(Messages.ClaimsLabels_group,
            new Object[] {group.kind().label(), group.checked(), group.items().size()});
        case OUTCOME -> group.kind().against();
        default -> "";
      };
    }
    return row instanceof Item item ? text(item, column) : lost((Tick) row, column);
  }

  private String text(Item item, ClaimsColumn column) {
    return switch (column) {
      case CLAIM -> claim(item);
      case OUTCOME -> outcome(item);
      case SOURCE -> source(item);
      case LINE -> String.valueOf(wire.line(item));
    };
  }

  private static String claim(Item item) {
    String words = cut(item.claim().inContext());
    int more = item.claim().others().size();
    return more == 0 ? words : NLS.bind(Messages.ClaimsLabels_more, words, more);
  }

  private static String outcome(Item item) {
    return switch (item.state()) {
      case OPEN -> item.claim().why();
      case KNOWN -> NLS.bind(Messages.ClaimsLabels_known, item.claim().known().map(Confirmed::statement).orElse(""));
      case CHECKED -> item.tick().map(ClaimsLabels::verdict).orElse("");
      case CHANGED -> NLS.bind(Messages.ClaimsLabels_changed, cut(item.was().orElse("")),
          item.tick().map(tick -> tick.verdict().label()).orElse(""));
    };
  }

  private static String verdict(Tick tick) {
    String label = tick.verdict().label();
    String verdict = Character.toUpperCase(label.charAt(0)) + label.substring(1);
    String text = tick.remark().text().replace('\n', ' ').strip();
    String said = text.isEmpty() ? verdict : NLS.bind(Messages.ClaimsLabels_remark, verdict, text);
    return tick.remark().author().isBlank() ? said : NLS.bind(Messages.ClaimsLabels_by, said, tick.remark().author());
  }

  private static String source(Item item) {
    return item.tick().map(tick -> tick.source().orElse(""))
        .orElseGet(() -> item.claim().known()
            .map(fact -> fact.sources().isEmpty() ? fact.place().toString() : String.join(", ", fact.sources()))
            .orElse(""));
  }

  private static String lost(Tick tick, ClaimsColumn column) {
    return switch (column) {
      case CLAIM -> tick.anchor().map(anchor -> cut(anchor.exact())).orElse("");
      case OUTCOME -> NLS.bind(Messages.ClaimsLabels_lost, tick.verdict().label());
      case SOURCE -> tick.source().orElse("");
      case LINE -> "";
    };
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ').strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
  }

  /** What a picture says of a row. */
  static String image(Object row) {
    if (row instanceof Item item) {
      return switch (item.state()) {
        case OPEN -> "claim-open";
        case KNOWN -> "claim-known";
        case CHANGED -> "claim-changed";
        case CHECKED -> switch (item.tick().orElseThrow().verdict()) {
          case TRUE -> "claim-true";
          case FALSE -> "claim-false";
          default -> "claim-unsure";
        };
      };
    }
    return row instanceof Tick ? "claim-changed" : "";
  }

  /** What to check a claim against, and the sentence it stands in. */
  String tip(Object row) {
    return row instanceof Item item
        ? NLS.bind(Messages.ClaimsLabels_tip, new Object[] {
            item.claim().why(), item.claim().kind().against(), item.claim().sentence().text().replace('\n', ' ')})
        : text(row, ClaimsColumn.OUTCOME);
  }
}
