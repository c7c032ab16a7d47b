package org.wiredesk.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Entry;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Remark;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;

/**
 * Makes and takes back decisions on the findings of an open wire; each is a step that can be undone. UI thread only.
 */
public final class Deciding {

  private final WireSession session;
  private final FindingsModel model;
  private final LiveReview review;

  public Deciding(WireSession session, LiveReview review) {
    this.session = session;
    this.model = session.model();
    this.review = review;
  }

  /**
   * Nothing happens if the finding is gone. What the same person said before of the same, in the same scope, is
   * replaced.
   */
  public void decide(Finding finding, Ruling ruling) {
    Optional<Finding> now = model.now(finding);
    Optional<FindingKey> key = model.key(finding);
    if (now.isEmpty() || key.isEmpty()) {
      return;
    }
    Optional<Decision> before = model.decisions(now.get()).stream()
        .filter(old -> old.scope() == ruling.scope() && old.remark().author().equals(review.author()))
        .filter(old -> ruling.scope() != Scope.PLACE || old.finding().equals(key.get()))
        .findFirst();
    Remark remark = before.map(old -> old.remark().withText(ruling.reason(), review.now()))
        .orElseGet(() -> Remark.of(review.author(), review.now(), ruling.reason()));
    Decision decision = new Decision(remark, ruling.verdict(), ruling.scope(), key.get(), ruling.source(),
        ruling.scope() == Scope.PROJECT ? Optional.empty() : Optional.of(review.anchor(now.get().span())));
    put(label(ruling.verdict(), finding), decision, before);
  }

  /** Whether there is something to take back. */
  public boolean isDecided(Finding finding) {
    return !model.decisions(finding).isEmpty();
  }

  /**
   * Shows a settled finding again by taking back all that hides it, also where that holds for the wire or the project;
   * of one that is open its latest decision is taken back.
   */
  public void revive(Finding finding) {
    List<Decision> all = model.decisions(finding);
    boolean settled = !all.isEmpty() && Decided.hides(all.get(0));
    List<Decision> back = settled ? all.stream().filter(Decided::hides).toList() : all.stream().limit(1).toList();
    String label = NLS.bind(Messages.Deciding_revive, finding.check().title());
    List<Entry> ofWire = new ArrayList<>();
    for (Decision decision : back) {
      Decision withdrawn = decision.with(Verdict.WITHDRAWN, review.now());
      if (review.entry(decision.id()).isPresent()) {
        ofWire.add(withdrawn);
      } else {
        put(label, withdrawn, Optional.of(decision));
      }
    }
    if (!ofWire.isEmpty()) {
      review.put(label, ofWire.toArray(Entry[]::new));
    }
  }

  private void put(String label, Decision decision, Optional<Decision> before) {
    if (decision.scope() == Scope.PROJECT) {
      ProjectReviews.get().of(session.place()).ifPresent(project ->
          new ProjectChange(label, project, before, decision, review::now).run(model.document()));
    } else {
      review.put(label, decision);
    }
  }

  private static String label(Verdict verdict, Finding finding) {
    String label = switch (verdict) {
      case DISMISSED -> Messages.Deciding_dismiss;
      case VERIFIED -> Messages.Deciding_verify;
      default -> Messages.Deciding_accept;
    };
    return NLS.bind(label, finding.check().title());
  }
}
