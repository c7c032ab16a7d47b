package org.wiredesk.report.page;

import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.report.score.Fault;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreWords;
import java.util.Optional;

/** The penalty points of each category as a bar, cut by severity. */
final class PenaltyChart {

  private static final int WIDTH = 620;
  private static final int LABELS = 250;
  private static final int ROW = 24;
  private static final int BAR = 14;
  /** For the figure behind the longest bar. */
  private static final int RIGHT = 60;

  private PenaltyChart() {}

  static String of(ScoreCard card, Palette palette) {
    Svg svg = new Svg("Penalty points by category", WIDTH, card.lines().size() * ROW, palette);
    double most = Math.max(1, card.lines().stream().mapToDouble(ScoreCard.Line::penalty).max().orElse(0));
    double scale = (WIDTH - LABELS - RIGHT) / most;
    int y = 0;
    for (ScoreCard.Line line : card.lines()) {
      svg.label(LABELS - 10, y + BAR + 2, line.category().type(), true);
      double x = LABELS;
      for (Severity severity : Severity.values()) {
        double width = line.count(severity) * penalty(line.category(), severity, card) * scale;
        if (width > 0) {
          svg.rectangle(x, y + 4, width, BAR, Palette.of(severity));
        }
        x += width;
      }
      svg.label(x + 6, y + BAR + 2, ScoreWords.points(line.penalty()), false);
      y += ROW;
    }
    return svg.end();
  }

  private static double penalty(MqmCategory category, Severity severity, ScoreCard card) {
    return card.profile().penalty(new Fault(category, severity, Optional.empty(), Optional.empty()));
  }
}
