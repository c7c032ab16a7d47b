package org.wiredesk.report.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.report.score.Comparison;
import org.wiredesk.report.score.Comparison.Group;
import org.wiredesk.report.score.Comparison.Point;
import org.wiredesk.report.score.ScoreWords;

/** The scores of the days of each translator or engine as a line, with the threshold. */
public final class TrendChart {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 260;
  private static final int SMALLEST_WIDTH = 240;
  /** Below it the labels of the axis would touch. */
  private static final int SMALLEST_HEIGHT = 120;
  private static final int LEFT = 50;
  private static final int RIGHT = 20;
  private static final int TOP = 12;
  private static final int BOTTOM = 28;
  private static final int KEY = 20;
  private static final List<String> DASHES = List.of("", "7 4", "2 3", "9 3 2 3");

  private final Comparison comparison;
  private final Palette palette;
  private final LocalDate first;
  private final LocalDate last;
  /** The lowest score on the axis. */
  private final double floor;
  private final int width;
  /** Without the key below. */
  private final int height;
  private final double scale;

  private TrendChart(Comparison comparison, List<Point> points, int width, int height, double scale, Palette palette) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.comparison = comparison;
    this.palette = palette;
    this.first = points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
    this.last = points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
    double lowest = points.stream().mapToDouble(Point::score).min().orElseThrow();
    this.floor = Math.max(-100, Math.floor((Math.min(lowest, threshold()) - 1) / 5) * 5);
  }

  /** None where fewer than two days are known: there is no trend. */
  static Optional<String> of(Comparison comparison, Palette palette) {
    return of(comparison, WIDTH, HEIGHT, 1, palette);
  }

  /**
   * As an SVG picture by itself, for those who show it outside a page; none where fewer than two days are known.
   *
   * @param width of the drawing in its own units, of which labels are 12 high
   * @param height of the drawing with its key, in the same units; a chart that is too low to be read is higher
   * @param scale pixels a unit
   * @param dark whether it is to stand on a dark ground
   */
  public static Optional<String> picture(Comparison comparison, int width, int height, double scale, boolean dark) {
    return of(comparison, Math.max(SMALLEST_WIDTH, width),
        Math.max(SMALLEST_HEIGHT, height - KEY * drawn(comparison).size()), scale, dark ? Palette.DARK : Palette.LIGHT);
  }

  private static Optional<String> of(Comparison comparison, int width, int height, double scale, Palette palette) {
    List<Point> points = comparison.groups().stream().flatMap(group -> group.trend().stream()).toList();
    return points.stream().map(Point::day).distinct().count() < 2
        ? Optional.empty() : Optional.of(new TrendChart(comparison, points, width, height, scale, palette).drawn());
  }

  private static List<Group> drawn(Comparison comparison) {
    return comparison.groups().stream().filter(group -> !group.trend().isEmpty()).toList();
  }

  private double threshold() {
    return comparison.groups().get(0).total().profile().threshold();
  }

  private String drawn() {
    List<Group> groups = drawn(comparison);
    Svg svg = new Svg("Scores by day and " + comparison.by().label().toLowerCase(java.util.Locale.ROOT), width,
        height + KEY * groups.size(), scale, palette);
    axes(svg);
    for (int i = 0; i < groups.size(); i++) {
      series(groups.get(i), i, svg);
    }
    return svg.end();
  }

  private void axes(Svg svg) {
    double step = (100 - floor) / 5;
    for (double score = floor; score <= 100.001; score += step) {
      svg.line(LEFT, y(score), width - RIGHT, y(score), palette.line(), "");
      svg.axisLabel(LEFT - 8, y(score) + 4, ScoreWords.points(score), "end");
    }
    svg.line(LEFT, y(threshold()), width - RIGHT, y(threshold()), palette.faint(), "5 3");
    svg.axisLabel(LEFT + 6, y(threshold()) - 4, "passes from " + ScoreWords.points(threshold()), "start");
    svg.axisLabel(LEFT, height - 8, first.toString(), "start");
    svg.axisLabel(width - RIGHT, height - 8, last.toString(), "end");
  }

  private void series(Group group, int index, Svg svg) {
    String colour = palette.series(index);
    String dashes = DASHES.get(index % DASHES.size());
    List<String> corners = new ArrayList<>();
    for (Point point : group.trend()) {
      corners.add(Svg.figure(x(point.day())) + " " + Svg.figure(y(point.score())));
    }
    svg.path("M" + String.join("L", corners), colour, 2, dashes);
    for (Point point : group.trend()) {
      svg.dot(x(point.day()), y(point.score()), colour, point.day() + ": " + ScoreWords.score(point.score()));
    }
    double y = height + index * KEY + KEY / 2.0;
    svg.path("M" + LEFT + " " + Svg.figure(y) + "h30", colour, 2, dashes);
    String name = group.name().isEmpty() ? "not told" : group.name();
    svg.label(LEFT + 38, y + 4, name + ": " + ScoreWords.score(group.total().score()) + " over "
        + group.wires().size() + (group.wires().size() == 1 ? " wire" : " wires"), false);
  }

  private double x(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return LEFT + ChronoUnit.DAYS.between(first, day) / days * (width - LEFT - RIGHT);
  }

  private double y(double score) {
    return TOP + (100 - Math.max(floor, score)) / (100 - floor) * (height - TOP - BOTTOM);
  }
}
