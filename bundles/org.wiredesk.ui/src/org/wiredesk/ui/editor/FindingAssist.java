package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.WireSession;

/**
 * The list of Ctrl+1: remedies for the findings the caret is at, also where it merely touches one, and other words for
 * a day that stands there.
 */
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
    int offset = context.getOffset();
    return session.get()
        .filter(open -> !open.model().findingsAt(offset).isEmpty() || !open.model().settledAt(offset).isEmpty()
            || !new Remedies(open).ofDay(offset).isEmpty())
        .isPresent();
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ICompletionProposal[] proposals =
        remedies(context).map(FindingProposal::new).toArray(ICompletionProposal[]::new);
    return proposals.length == 0 ? null : proposals;
  }

  private Stream<Remedy> remedies(IQuickAssistInvocationContext context) {
    return session.get().stream().flatMap(open -> remedies(open, context.getOffset()));
  }

  private static Stream<Remedy> remedies(WireSession session, int offset) {
    Remedies remedies = new Remedies(session);
    List<Finding> open = session.model().findingsAt(offset);
    List<Remedy> ofFindings = Stream.concat(open.stream(), session.model().settledAt(offset).stream())
        .flatMap(finding -> remedies.of(finding).stream())
        .toList();
    Set<String> labels = ofFindings.stream().map(Remedy::label).collect(Collectors.toSet());
    Stream<Remedy> ofDays =
        remedies.ofDay(offset).stream().filter(remedy -> !labels.contains(remedy.label()));
    return Stream.concat(ofFindings.stream(), ofDays);
  }
}
