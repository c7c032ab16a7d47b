package org.wiredesk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.wiredesk.ui.Images;

/** A remedy as an entry of the list that Ctrl+1 opens. */
final class FindingProposal implements ICompletionProposal {

  private final Remedy remedy;

  FindingProposal(Remedy remedy) {
    this.remedy = remedy;
  }

  @Override
  public void apply(IDocument document) {
    remedy.apply();
  }

  /** Leaves the caret where it is. */
  @Override
  public Point getSelection(IDocument document) {
    return null;
  }

  @Override
  public String getAdditionalProposalInfo() {
    return remedy.details().isEmpty() ? null : remedy.details();
  }

  @Override
  public String getDisplayString() {
    return remedy.label();
  }

  @Override
  public Image getImage() {
    return Images.of(remedy.kind().image());
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
