package org.wiredesk.rules.ui.assist;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ui.Images;
import org.wiredesk.rules.ui.changes.DeskEdits;
import org.wiredesk.rules.ui.session.DeskSession;

/** A quick fix as an entry of the list that Ctrl+1 opens. */
final class DeskRepair implements ICompletionProposal {

  private final DeskSession session;
  private final DeskQuickFix fix;
  private final String problem;

  DeskRepair(DeskSession session, DeskQuickFix fix, String problem) {
    this.session = session;
    this.fix = fix;
    this.problem = problem;
  }

  @Override
  public void apply(IDocument document) {
    DeskEdits.apply(session, fix.edits());
  }

  /**
   * The first words in quotation marks that were put in, which are there to be replaced; else behind what was put in.
   */
  @Override
  public Point getSelection(IDocument document) {
    if (fix.edits().size() != 1 || !fix.edits().get(0).file().equals(session.uri())) {
      return null;
    }
    DeskEdit edit = fix.edits().get(0);
    int open = edit.text().indexOf('"');
    int close = edit.text().indexOf('"', open + 1);
    return open > 0 && close > open
        ? new Point(edit.span().start() + open + 1, close - open - 1)
        : new Point(edit.span().start() + edit.text().length(), 0);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return HtmlText.escape(problem);
  }

  @Override
  public String getDisplayString() {
    return fix.label();
  }

  @Override
  public Image getImage() {
    return Images.of("repair");
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
