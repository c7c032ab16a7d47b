package org.wiredesk.report.score;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.review.Origin;
import org.wiredesk.text.WireDate;

/**
 * A wire's score with what it is compared by.
 *
 * @param file as the reader knows it
 * @param day the wire's own; none when it does not tell
 * @param translator who translated it; none when nobody said
 * @param engine what translated it; none when nobody said
 * @param faults what counted and what did not
 */
public record ScoredWire(
    String file, Optional<LocalDate> day, Optional<String> translator, Optional<String> engine, Faults faults,
    ScoreCard card) {

  /** @param checks tells of a check that found something no longer there */
  public static ScoredWire of(
      ReviewedWire wire, ScoreProfile profile, Function<CheckId, Optional<CheckInfo>> checks) {
    Faults faults = Faults.of(wire, checks);
    Optional<Origin> origin = wire.review().origin();
    return new ScoredWire(
        wire.file(), wire.wire().report().wire().date().map(WireDate::day), origin.flatMap(Origin::translator),
        origin.flatMap(Origin::engine), faults, ScoreCard.of(profile, WordCount.of(wire.text()), faults.counted()));
  }
}
