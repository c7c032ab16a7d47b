package org.wiredesk.ui.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.WireReviews;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.score.ScoreProfile;
import org.wiredesk.report.score.ScoreProfileFile;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.OriginalReader;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.model.KnownOriginal;

/** Checks wires of the workspace as they are saved, and reads what was said of them. Not for the UI thread. */
final class SavedReviews {

  private final WireReviews reviews = new WireReviews();

  /**
   * Checks a wire, against its original where it has one.
   *
   * @param claims tells what is worth checking in a wire from what was found in it
   * @param told gets, in words, why its original cannot be read: the wire is then checked alone
   * @throws IOException if the wire or what was said of it cannot be read
   */
  ScoredReview read(
      WireResource wire, BiFunction<CheckReport, CheckProfile, Claims> claims, Consumer<String> told)
      throws IOException {
    WireSource source = WireReaders.read(wire.path());
    Engine engine = Checking.get().engine(Optional.of(wire.file().getProject()));
    KnownOriginal original = new OriginalReader(WirePlace.of(wire.file())).read();
    original.problem().ifPresent(problem -> told.accept(wire.name() + ": " + problem));
    CheckProfile profile = original.applyTo(Checking.get().profileFor(wire.file()));
    CheckReport report = engine.check(source.wire(), original.text(), profile, CheckListener.NONE);
    ReviewedWire reviewed = reviews.of(wire.path(), new ReportedWire(wire.name(), source.content(), report),
        claims.apply(report, profile));
    Optional<Path> place = ScoreProfileFile.nearest(wire.path());
    ScoreProfile scored = place.isPresent() ? ScoreProfileFile.read(place.get()) : ScoreProfile.DEFAULT;
    return new ScoredReview(reviewed, ScoredWire.of(
        reviewed, scored, id -> engine.find(check -> check.id().equals(id), profile)));
  }
}
