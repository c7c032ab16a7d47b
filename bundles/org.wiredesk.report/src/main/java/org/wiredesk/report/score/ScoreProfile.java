package org.wiredesk.report.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/**
 * What a desk asks of a translation.
 *
 * @param name as score cards name it
 * @param multipliers what a fault of each severity counts
 * @param weights how much more or less a category weighs; 1 for those that are not named
 * @param threshold the lowest quality score that passes, at most 100
 * @param passesWithCritical whether a wire with a critical fault can pass; not so in MQM
 */
public record ScoreProfile(
    String name, Map<Severity, Double> multipliers, Map<MqmCategory, Double> weights, double threshold,
    boolean passesWithCritical) {

  /** The multipliers of MQM 2.0, all categories alike; 50 penalty points in 1000 words just pass. */
  public static final ScoreProfile DEFAULT = new ScoreProfile(
      "MQM 2.0",
      Map.of(Severity.NEUTRAL, 0.0, Severity.MINOR, 1.0, Severity.MAJOR, 5.0, Severity.CRITICAL, 25.0),
      Map.of(), 95, false);

  /**
   * @throws IllegalArgumentException if a severity has no multiplier, or a number cannot be one of the scoring model
   */
  public ScoreProfile {
    multipliers = Collections.unmodifiableMap(new EnumMap<>(multipliers));
    weights = weights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weights));
    if (multipliers.size() != Severity.values().length || !(threshold <= 100)
        || multipliers.values().stream().anyMatch(ScoreProfile::isNoFactor)
        || weights.values().stream().anyMatch(ScoreProfile::isNoFactor)) {
      throw new IllegalArgumentException("not a score profile: " + multipliers + weights + threshold);
    }
  }

  private static boolean isNoFactor(double number) {
    return !(number >= 0) || Double.isInfinite(number);
  }

  /** The penalty points of one fault. */
  public double penalty(Fault fault) {
    return weights.getOrDefault(fault.category(), 1.0) * multipliers.get(fault.severity());
  }
}
