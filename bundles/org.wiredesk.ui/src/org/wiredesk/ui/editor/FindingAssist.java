package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.WireSession;

/** The list of Ctrl+1: remedies for the findings the caret is at, also where it merely touches one. */
final class FindingAssist implements IQuickAssistProcessor {

  private final Supplier<Optional<WireSession>> session;

  FindingAssist(Supplier<Optional<WireSession>> session) {
    this.session = session;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return !findings(context).isEmpty();
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    Optional<Remedies> remedies = session.get().map(Remedies::new);
    ICompletionProposal[] proposals = findings(context).stream()
        .flatMap(finding -> remedies.orElseThrow().of(finding).stream())
        .map(FindingProposal::new)
        .toArray(ICompletionProposal[]::new);
    return proposals.length == 0 ? null : proposals;
  }

  private List<Finding> findings(IQuickAssistInvocationContext context) {
    return session.get().map(open -> open.model().findingsAt(context.getOffset())).orElse(List.of());
  }
}
