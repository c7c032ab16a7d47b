package org.wiredesk.ui.decisions;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.Remedy.Kind;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/** What a person can say of a finding of an open wire, as remedies beside its fixes. */
public final class DecisionRemedies {

  private final WireSession session;
  private final FindingsModel model;
  private final Optional<LiveReview> review;

  public DecisionRemedies(WireSession session) {
    this.session = session;
    this.model = session.model();
    this.review = LiveReviews.of(model);
  }

  /** None while the wire has no review. */
  public List<Remedy> of(Finding finding) {
    if (review.isEmpty()) {
      return List.of();
    }
    return isSettled(finding)
        ? List.of(revive(finding))
        : List.of(dismiss(finding), verify(finding), accept(finding));
  }

  public boolean isSettled(Finding finding) {
    return latest(finding).filter(Decided::hides).isPresent();
  }

  public Remedy dismiss(Finding finding) {
    return new Remedy(Kind.DISMISS, Messages.DecisionRemedies_dismiss, Messages.DecisionRemedies_dismissDetails,
        () -> ask(Verdict.DISMISSED, finding));
  }

  public Remedy verify(Finding finding) {
    return new Remedy(Kind.VERIFY, Messages.DecisionRemedies_verify, Messages.DecisionRemedies_verifyDetails,
        () -> ask(Verdict.VERIFIED, finding));
  }

  /** For what is accepted already, the way back. */
  public Remedy accept(Finding finding) {
    boolean accepted = latest(finding).filter(decision -> decision.verdict() == Verdict.ACCEPTED).isPresent();
    return accepted
        ? new Remedy(Kind.REVIVE, Messages.DecisionRemedies_takeBack, details(finding),
            () -> deciding().ifPresent(deciding -> deciding.revive(finding)))
        : new Remedy(Kind.ACCEPT, Messages.DecisionRemedies_accept, Messages.DecisionRemedies_acceptDetails,
            () -> deciding().ifPresent(deciding -> deciding.decide(finding, Ruling.ACCEPTED)));
  }

  public Remedy revive(Finding finding) {
    boolean wide = latest(finding).filter(decision -> decision.scope() != Scope.PLACE).isPresent();
    String details = NLS.bind(
        wide ? Messages.DecisionRemedies_reviveWide : Messages.DecisionRemedies_reviveDetails, details(finding));
    return new Remedy(Kind.REVIVE, NLS.bind(Messages.DecisionRemedies_revive, finding.message()), details,
        () -> deciding().ifPresent(deciding -> deciding.revive(finding)));
  }

  private Optional<Decision> latest(Finding finding) {
    return model.decisions(finding).stream().findFirst();
  }

  private String details(Finding finding) {
    return latest(finding).map(RulingText::of).orElse("");
  }

  private Optional<Deciding> deciding() {
    return review.map(known -> new Deciding(session, known));
  }

  private void ask(Verdict verdict, Finding finding) {
    Optional<Finding> now = model.now(finding);
    if (now.isPresent() && deciding().isPresent()) {
      new DecisionDialog(
          shell(), verdict, finding, model.text(now.get().span()), ProjectReviews.get().has(session.place())).ask()
          .ifPresent(ruling -> deciding().get().decide(finding, ruling));
    }
  }

  private static Shell shell() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getShell();
  }
}
