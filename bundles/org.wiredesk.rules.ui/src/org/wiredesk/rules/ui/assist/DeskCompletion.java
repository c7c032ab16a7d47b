package org.wiredesk.rules.ui.assist;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.wiredesk.rules.ide.DeskProposal;
import org.wiredesk.rules.ui.Images;
import org.wiredesk.rules.ui.changes.Stops;
import org.wiredesk.text.Span;

/** A proposal of the language; narrows down while its author types on. */
final class DeskCompletion implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
    ICompletionProposalExtension6 {

  private final DeskProposal proposal;
  private final int asked;
  private int selection;

  /** @param asked the offset that the proposal was made for */
  DeskCompletion(DeskProposal proposal, int asked) {
    this.proposal = proposal;
    this.asked = asked;
  }

  /** What was typed since the question goes, too; what stands behind the caret stays. */
  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    int start = proposal.replaced().start();
    int end = Math.max(offset, proposal.replaced().end() + offset - asked);
    String delimiter = TextUtilities.getDefaultLineDelimiter(document);
    String indent = indent(document, start);
    Placed placed = Placed.of(proposal, delimiter + indent);
    try {
      document.replace(start, end - start, placed.text());
    } catch (BadLocationException e) {
      return;
    }
    selection = start + placed.text().length();
    viewer.revealRange(start, placed.text().length());
    if (!placed.stops().isEmpty()) {
      Stops.follow(viewer, placed.stops().stream().map(stop -> stop.shift(start)).toList(), selection);
      selection = -1;
    }
  }

  /** A text with the line ends and the indentation of the place that it goes to. */
  private record Placed(String text, List<Span> stops) {

    static Placed of(DeskProposal proposal, String newLine) {
      int growth = newLine.length() - 1;
      String text = proposal.text();
      return new Placed(text.replace("\n", newLine), proposal.stops().stream()
          .map(stop -> new Span(stop.start() + growth * lines(text, stop.start()),
              stop.end() + growth * lines(text, stop.end())))
          .toList());
    }

    private static int lines(String text, int before) {
      return (int) text.substring(0, before).chars().filter(c -> c == '\n').count();
    }
  }

  private static String indent(IDocument document, int offset) {
    try {
      int start = document.getLineInformationOfOffset(offset).getOffset();
      int end = start;
      while (end < offset && (document.getChar(end) == ' ' || document.getChar(end) == '\t')) {
        end++;
      }
      return document.get(start, end - start);
    } catch (BadLocationException e) {
      return "";
    }
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    int start = proposal.replaced().start();
    try {
      return offset >= start && fits(document.get(start, offset - start));
    } catch (BadLocationException e) {
      return false;
    }
  }

  /** The beginning of a label, or of a word in it. */
  private boolean fits(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String label = proposal.label().toLowerCase(Locale.ROOT);
    return label.startsWith(lower) || label.contains(" " + lower) || label.contains("/" + lower);
  }

  @Override
  public Point getSelection(IDocument document) {
    return selection < 0 ? null : new Point(selection, 0);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return proposal.documentation().isEmpty() ? null : proposal.documentation();
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return DeskCard.CREATOR;
  }

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString label = new StyledString(proposal.label());
    return proposal.detail().isEmpty() ? label
        : label.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
  }

  @Override
  public Image getImage() {
    return Images.of("proposal-" + proposal.kind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public CharSequence getPrefixCompletionText(IDocument document, int offset) {
    return null;
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int offset) {
    return proposal.replaced().start();
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}

  /** Asked only by those who do not know the newer method. */
  @Override
  public void apply(IDocument document) {}
}
