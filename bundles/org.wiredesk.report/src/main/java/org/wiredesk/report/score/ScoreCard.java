package org.wiredesk.report.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/**
 * The score of one translation, or of several taken together, as MQM 2.0 reckons it from the absolute penalty total
 * and the evaluated word count.
 *
 * @param words evaluated
 * @param lines a category each, in the order of {@link MqmCategory}; only those with a fault
 */
public record ScoreCard(ScoreProfile profile, int words, List<Line> lines) {

  private static final double REFERENCE_WORDS = 1000;

  /**
   * The faults of a category.
   *
   * @param counts by severity; zero for those that are not there
   */
  public record Line(MqmCategory category, Map<Severity, Integer> counts, double penalty) {

    public Line {
      counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public int count(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }

    public int count() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public ScoreCard {
    lines = List.copyOf(lines);
  }

  /** @param words of the text that was judged */
  public static ScoreCard of(ScoreProfile profile, int words, List<Fault> faults) {
    Map<MqmCategory, Map<Severity, Integer>> counts = new TreeMap<>();
    Map<MqmCategory, Double> penalties = new EnumMap<>(MqmCategory.class);
    for (Fault fault : faults) {
      counts.computeIfAbsent(fault.category(), key -> new EnumMap<>(Severity.class))
          .merge(fault.severity(), 1, Integer::sum);
      penalties.merge(fault.category(), profile.penalty(fault), Double::sum);
    }
    return new ScoreCard(profile, words, counts.entrySet().stream()
        .map(entry -> new Line(entry.getKey(), entry.getValue(), penalties.get(entry.getKey()))).toList());
  }

  public int count(Severity severity) {
    return lines.stream().mapToInt(line -> line.count(severity)).sum();
  }

  public int count() {
    return lines.stream().mapToInt(Line::count).sum();
  }

  /** The absolute penalty total. */
  public double penalty() {
    return lines.stream().mapToDouble(Line::penalty).sum();
  }

  /** The normed penalty: points in 1000 words. */
  public double per1000Words() {
    return words == 0 ? 0 : penalty() / words * REFERENCE_WORDS;
  }

  /** From 100 downwards, below 0 for a text that has more penalty points than words. */
  public double score() {
    return words == 0 ? 100 : (1 - penalty() / words) * 100;
  }

  public boolean passes() {
    return score() >= profile.threshold() && (profile.passesWithCritical() || count(Severity.CRITICAL) == 0);
  }

  /** "passed", or why not. */
  public String verdict() {
    if (passes()) {
      return "passed";
    }
    return score() < profile.threshold() ? "failed" : "failed: a critical fault";
  }
}
