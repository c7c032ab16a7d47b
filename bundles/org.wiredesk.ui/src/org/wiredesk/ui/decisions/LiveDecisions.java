package org.wiredesk.ui.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.Judge;
import org.wiredesk.ui.review.EntryPlace;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.ReviewListener;

/** Keeps the findings of an open wire open or settled as its review and its project have decided. UI thread only. */
public final class LiveDecisions implements Judge, ReviewListener {

  private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

  private final WireSession session;
  private final LiveReview review;
  private final Runnable projectListener = this::judgeAnew;

  private LiveDecisions(WireSession session, LiveReview review) {
    this.session = session;
    this.review = review;
  }

  /** To be answered by {@link #close}. */
  public static LiveDecisions open(WireSession session, LiveReview review) {
    LiveDecisions decisions = new LiveDecisions(session, review);
    review.addListener(decisions);
    ProjectReviews.get().addListener(decisions.projectListener);
    session.model().judgeBy(decisions);
    return decisions;
  }

  /** Of what is decided in any open wire; called on the UI thread. */
  static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  public void close() {
    ProjectReviews.get().removeListener(projectListener);
    review.removeListener(this);
  }

  @Override
  public Decided judge(Map<Finding, FindingKey> findings) {
    List<Decision> ofProject =
        ProjectReviews.get().of(session.place()).map(ProjectReview::decisions).orElse(List.of());
    return Decided.of(findings, review.review().decisions(), ofProject, this::place);
  }

  /** A place that is to be confirmed is not certain. */
  private Optional<Span> place(Decision decision) {
    EntryPlace place = review.place(decision);
    return place.isMoved() ? Optional.empty() : place.span();
  }

  @Override
  public void reviewChanged(LiveReview changed) {
    judgeAnew();
    LISTENERS.forEach(Runnable::run);
  }

  @Override
  public void placesChanged(LiveReview changed) {
    judgeAnew();
  }

  private void judgeAnew() {
    session.decided();
  }
}
