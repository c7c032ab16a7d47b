package org.wiredesk.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.facts.ConfirmedFacts;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.WireReviews;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;

/** Checks a wire, reads what was said of it, and scores it. Safe for use by several threads. */
final class ReviewReader {

  private final Engine engine;
  private final ProjectProfiles profiles;
  private final Originals originals;
  private final Optional<LocalDate> day;
  private final ScoreProfiles scores;
  private final WireReviews reviews = new WireReviews();
  private final Map<CheckId, Optional<CheckInfo>> checks = new ConcurrentHashMap<>();

  /**
   * @param originals where what the wires were translated from is found
   * @param day the wires' date, if the user gives it
   */
  ReviewReader(
      Engine engine, ProjectProfiles profiles, Originals originals, Optional<LocalDate> day, ScoreProfiles scores) {
    this.engine = engine;
    this.profiles = profiles;
    this.originals = originals;
    this.day = day;
    this.scores = scores;
  }

  /** @throws IOException if the wire or what was said of it cannot be read */
  ScoredReview read(WireFile file) throws IOException {
    WireSource source = WireReaders.read(file.path());
    Wire wire = day.map(source::wire).orElseGet(source::wire);
    Optional<Original> original = originals.read(file.path());
    CheckProfile profile = profiles.of(file.path(), original);
    CheckReport report = engine.check(wire, original, profile, CheckListener.NONE);
    ReviewedWire reviewed = reviews.of(file.path(), new ReportedWire(file.name(), source.content(), report),
        claims(report, profile));
    ScoredWire score = ScoredWire.of(reviewed, scores.of(file), id -> check(id, profile));
    return new ScoredReview(reviewed, score);
  }

  private static Claims claims(CheckReport report, CheckProfile profile) {
    return report.mentions().map(mentions -> new CheckContext(report.wire(), mentions, profile, report.bitext()))
        .map(context -> Claims.of(context, ConfirmedFacts.of(context))).orElse(Claims.NONE);
  }

  private Optional<CheckInfo> check(CheckId id, CheckProfile profile) {
    return checks.computeIfAbsent(id, wanted -> engine.find(info -> info.id().equals(wanted), profile));
  }
}
