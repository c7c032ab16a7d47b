package org.wiredesk.report.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.report.score.Faults.Reason;

/** Scores as people read them. */
public final class ScoreWords {

  private ScoreWords() {}

  /** With one decimal; rounded down, so that what fails never reads like the threshold it misses. */
  public static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(score * 10 + 1e-9) / 10);
  }

  /** Without decimals where there are none. */
  public static String points(double points) {
    return points == Math.rint(points)
        ? String.format(Locale.ROOT, "%.0f", points) : String.format(Locale.ROOT, "%.1f", points);
  }

  /** "1 penalty point in 20 words, 50 in 1000". */
  public static String reckoned(ScoreCard card) {
    return counted(card.penalty(), "penalty point") + " in " + counted(card.words(), "word") + ", "
        + points(card.per1000Words()) + " in 1000";
  }

  /** "1 point", "2.5 points". */
  static String counted(double count, String one) {
    return points(count) + " " + one + (count == 1 ? "" : "s");
  }

  /** "2 major, 1 minor"; the gravest first. */
  public static String counts(ScoreCard.Line line) {
    List<String> parts = new ArrayList<>();
    for (int i = Severity.values().length - 1; i >= 0; i--) {
      Severity severity = Severity.values()[i];
      if (line.count(severity) > 0) {
        parts.add(line.count(severity) + " " + severity.label());
      }
    }
    return String.join(", ", parts);
  }

  /** "3 findings nobody decided on, 1 note still a query"; empty when all counted. */
  public static String uncounted(Map<Reason, Integer> uncounted) {
    return uncounted.entrySet().stream().map(entry -> entry.getKey().counted(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** "2 of 3 wires pass". */
  public static String passed(int passed, int wires) {
    return passed + " of " + wires + (wires == 1 ? " wire passes" : " wires pass");
  }

  /** What translated it and who; empty when nobody said. */
  public static String translators(ScoredWire wire) {
    return Stream.of(wire.engine(), wire.translator()).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  /** Who translated it and when it is of, as far as known; empty when nothing is. */
  public static String origin(ScoredWire wire) {
    return Stream.of(wire.engine(), wire.translator(), wire.day().map(Object::toString))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
  }
}
