package org.wiredesk.ui.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.score.ScoreProfile;
import org.wiredesk.report.score.ScoreProfileFile;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Review;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/**
 * The score of a wire as it stands in its editor. To be used on the UI thread.
 *
 * @param trouble why the built-in profile stands in for the one of the project, when it does
 */
record OpenScore(ScoredWire wire, Optional<String> trouble) {

  /**
   * Of a wire whose review has not been read yet, one that nobody has said anything of.
   *
   * @param gone tells of checks that found nothing that is still there; asked only for those
   */
  static OpenScore of(FindingsModel model, Function<CheckId, Optional<CheckInfo>> gone) {
    List<Finding> findings =
        Stream.concat(model.findings().stream(), model.settled().keySet().stream()).distinct().toList();
    Review review = LiveReviews.of(model).map(LiveReview::review).orElse(Review.EMPTY);
    Function<Finding, Optional<Decision>> decisions = finding -> model.decisions(finding).stream().findFirst();
    NormalizedText text = NormalizedText.of(model.document().get());
    CheckReport report = new CheckReport(model.wire(), findings, List.of(), List.of());
    ReviewedWire wire = ReviewedWire.of(new ReportedWire(model.name(), text, report), review, decisions);
    Function<CheckId, Optional<CheckInfo>> checks = known(findings, gone);
    try {
      return new OpenScore(ScoredWire.of(wire, profile(model), checks), Optional.empty());
    } catch (IOException e) {
      ScoredWire builtIn = ScoredWire.of(wire, ScoreProfile.DEFAULT, checks);
      return new OpenScore(builtIn, Optional.of(e.getMessage()));
    }
  }

  private static ScoreProfile profile(FindingsModel model) throws IOException {
    Optional<Path> profile = model.file().flatMap(file -> Optional.ofNullable(file.getLocation()))
        .flatMap(location -> ScoreProfileFile.nearest(location.toPath()));
    return profile.isPresent() ? ScoreProfileFile.read(profile.get()) : ScoreProfile.DEFAULT;
  }

  private static Function<CheckId, Optional<CheckInfo>> known(
      List<Finding> findings, Function<CheckId, Optional<CheckInfo>> gone) {
    var checks = findings.stream().map(Finding::check)
        .collect(Collectors.toMap(CheckInfo::id, check -> check, (one, same) -> one));
    return id -> Optional.ofNullable(checks.get(id)).or(() -> gone.apply(id));
  }
}
