package org.wiredesk.report.page;

import java.util.List;
import org.wiredesk.checks.api.Severity;

/**
 * The colours of charts, as CSS writes them.
 *
 * @param ink of labels
 * @param faint of axes and their labels
 * @param line of the grid
 * @param series of lines, told apart also by their dashes and labels
 */
record Palette(String paper, String ink, String faint, String line, List<String> series) {

  /** The variables of the page's style sheet, which follow the reader's choice of light and dark. */
  static final Palette OF_PAGE = new Palette("var(--paper)", "var(--ink)", "var(--faint)", "var(--line)", List.of(
      "var(--date)", "var(--phrasing)", "var(--fact)", "var(--name)", "var(--grammar)", "var(--punctuation)"));

  static final Palette LIGHT = new Palette("#ffffff", "#1f1d1a", "#6b665e", "#e4dfd5", List.of(
      "#1c5fbf", "#a65a00", "#26734d", "#7a3db8", "#c01c28", "#00716b"));

  static final Palette DARK = new Palette("#2f2f2f", "#e6e3dd", "#a09a90", "#46454a", List.of(
      "#7fb2ff", "#f0ab52", "#7fd6a4", "#c79bff", "#ff8080", "#5fd3c9"));

  String series(int index) {
    return series.get(index % series.size());
  }

  static String of(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> "#9a968e";
      case MINOR -> "#e0b020";
      case MAJOR -> "#ef8a2b";
      case CRITICAL -> "#d8342c";
    };
  }
}
