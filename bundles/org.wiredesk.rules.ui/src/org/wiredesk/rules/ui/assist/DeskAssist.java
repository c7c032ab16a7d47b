package org.wiredesk.rules.ui.assist;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.wiredesk.rules.ui.session.DeskSession;

/** The list of Ctrl+Space. */
public final class DeskAssist implements IContentAssistProcessor {

  private final Supplier<Optional<DeskSession>> session;

  public DeskAssist(Supplier<Optional<DeskSession>> session) {
    this.session = session;
  }

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    return session.get().stream()
        .flatMap(open -> open.language().complete(open.uri(), offset).stream())
        .map(proposal -> new DeskCompletion(proposal, offset))
        .toArray(ICompletionProposal[]::new);
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  /** None: somebody who writes prose in an example does not want a list for it. */
  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return null;
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return Messages.DeskAssist_nothing;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
