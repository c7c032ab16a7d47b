package org.wiredesk.rules.ui.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ui.session.DeskAnnotation;
import org.wiredesk.rules.ui.session.DeskSession;

/** The list of Ctrl+1: repairs of the problems at the caret, else of those on its line. */
public final class DeskRepairs implements IQuickAssistProcessor {

  private final Supplier<Optional<DeskSession>> session;

  public DeskRepairs(Supplier<Optional<DeskSession>> session) {
    this.session = session;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof DeskAnnotation problem && problem.isQuickFixable();
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return !markers(context).isEmpty();
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    Optional<DeskSession> open = session.get();
    if (open.isEmpty()) {
      return null;
    }
    List<ICompletionProposal> proposals = new ArrayList<>();
    Set<DeskQuickFix> known = new LinkedHashSet<>();
    for (DeskMarker marker : markers(context)) {
      fresh(open.get(), marker).fixes().stream().filter(known::add)
          .forEach(fix -> proposals.add(new DeskRepair(open.get(), fix, marker.message())));
    }
    return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
  }

  /** The same problem with edits for the text as it is now, which may have changed since it was found. */
  private static DeskMarker fresh(DeskSession open, DeskMarker marker) {
    return open.isRead() ? marker : open.language().problems(open.uri()).stream()
        .filter(now -> now.code() == marker.code() && now.message().equals(marker.message()))
        .findFirst()
        .orElseGet(() -> new DeskMarker(marker.span(), marker.error(), marker.code(), marker.message(), List.of()));
  }

  private static List<DeskMarker> markers(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    int offset = context.getOffset();
    List<PlacedProblem> here = fixable(PlacedProblem.at(viewer.getAnnotationModel(), offset, offset));
    return (here.isEmpty() ? fixable(onLine(viewer, offset)) : here).stream().map(PlacedProblem::marker).toList();
  }

  private static List<PlacedProblem> fixable(List<PlacedProblem> problems) {
    return problems.stream().filter(problem -> !problem.marker().fixes().isEmpty()).toList();
  }

  private static List<PlacedProblem> onLine(ISourceViewer viewer, int offset) {
    try {
      IDocument document = viewer.getDocument();
      IRegion line = document.getLineInformationOfOffset(offset);
      return PlacedProblem.at(viewer.getAnnotationModel(), line.getOffset(), line.getOffset() + line.getLength());
    } catch (BadLocationException e) {
      return List.of();
    }
  }
}
