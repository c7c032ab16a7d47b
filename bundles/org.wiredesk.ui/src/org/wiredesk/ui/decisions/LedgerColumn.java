package org.wiredesk.ui.decisions;

import java.util.Comparator;
import org.eclipse.osgi.util.NLS;

/** A column of the ledger: its title, width and order. */
enum LedgerColumn {
  CHECK(46, 180),
  RIGHT(16, 165),
  ACCEPTED(9, 85),
  MENDED(9, 80),
  DISMISSED(9, 90),
  VERIFIED(9, 80);

  private static final double UNKNOWN = 2;
  private static final int BAR = 10;

  private final int weight;
  private final int leastWidth;

  LedgerColumn(int weight, int leastWidth) {
    this.weight = weight;
    this.leastWidth = leastWidth;
  }

  int weight() {
    return weight;
  }

  /** In pixels. */
  int leastWidth() {
    return leastWidth;
  }

  String title() {
    return switch (this) {
      case CHECK -> Messages.LedgerColumn_check;
      case RIGHT -> Messages.LedgerColumn_right;
      case ACCEPTED -> Messages.LedgerColumn_accepted;
      case MENDED -> Messages.LedgerColumn_mended;
      case DISMISSED -> Messages.LedgerColumn_dismissed;
      case VERIFIED -> Messages.LedgerColumn_verified;
    };
  }

  String tip() {
    return switch (this) {
      case CHECK -> "";
      case RIGHT -> Messages.LedgerColumn_rightTip;
      case ACCEPTED -> Messages.LedgerColumn_acceptedTip;
      case MENDED -> Messages.LedgerColumn_mendedTip;
      case DISMISSED -> Messages.LedgerColumn_dismissedTip;
      case VERIFIED -> Messages.LedgerColumn_verifiedTip;
    };
  }

  String text(LedgerRow row) {
    return switch (this) {
      case CHECK -> row.on() || row.check().isEmpty() ? row.title() : NLS.bind(Messages.LedgerColumn_off, row.title());
      case RIGHT -> row.line().right().isPresent()
          ? share(row.line().right().getAsDouble())
          : Messages.LedgerColumn_unknown;
      default -> count(row) == 0 ? "" : String.valueOf(count(row));
    };
  }

  /** A bar of letters: a picture as wide as this the tables of GTK would shrink to that of an icon. */
  private static String share(double right) {
    int filled = (int) Math.round(BAR * right);
    return NLS.bind(Messages.LedgerColumn_share, "■".repeat(filled) + "□".repeat(BAR - filled),
        Math.round(100 * right));
  }

  /**
   * Counts come with the greatest first, shares with the least, those of too few decisions behind the others: what
   * wants attention is on top.
   */
  Comparator<LedgerRow> order() {
    Comparator<LedgerRow> byTitle = Comparator.comparing(LedgerRow::title, String.CASE_INSENSITIVE_ORDER);
    return switch (this) {
      case CHECK -> byTitle;
      case RIGHT -> Comparator.comparing((LedgerRow row) -> !row.line().isTelling())
          .thenComparingDouble(row -> row.line().right().orElse(UNKNOWN))
          .thenComparing(DISMISSED.order());
      default -> Comparator.comparingInt(this::count).reversed().thenComparing(byTitle);
    };
  }

  private int count(LedgerRow row) {
    return switch (this) {
      case ACCEPTED -> row.line().accepted();
      case MENDED -> row.line().edited();
      case DISMISSED -> row.line().dismissed();
      case VERIFIED -> row.line().verified();
      default -> 0;
    };
  }
}
