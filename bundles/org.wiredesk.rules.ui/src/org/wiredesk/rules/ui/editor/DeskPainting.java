package org.wiredesk.rules.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.wiredesk.rules.ide.DeskColour;
import org.wiredesk.text.Span;

/**
 * The colours of a document: those of the last reading, moved along with what was typed since.
 */
final class DeskPainting implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

  private List<DeskColour> pieces = List.of();

  /** @return what looks different now; empty if nothing does */
  Span show(List<DeskColour> fresh) {
    List<DeskColour> old = pieces;
    pieces = fresh;
    int first = 0;
    int most = Math.min(old.size(), fresh.size());
    while (first < most && old.get(first).equals(fresh.get(first))) {
      first++;
    }
    int last = 0;
    while (last < most - first && old.get(old.size() - 1 - last).equals(fresh.get(fresh.size() - 1 - last))) {
      last++;
    }
    Span was = hull(old, first, old.size() - last);
    Span is = hull(fresh, first, fresh.size() - last);
    if (was.isEmpty() || is.isEmpty()) {
      return was.isEmpty() ? is : was;
    }
    return new Span(Math.min(was.start(), is.start()), Math.max(was.end(), is.end()));
  }

  private static Span hull(List<DeskColour> pieces, int from, int to) {
    return from >= to ? new Span(0, 0) : new Span(pieces.get(from).span().start(), pieces.get(to - 1).span().end());
  }

  @Override
  public void setDocument(IDocument document) {}

  /** The lines of the change. */
  @Override
  public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
    try {
      IDocument document = event.getDocument();
      int typed = event.getText() == null ? 0 : event.getText().length();
      int start = document.getLineInformationOfOffset(event.getOffset()).getOffset();
      IRegion last = document.getLineInformationOfOffset(event.getOffset() + typed);
      return new Region(start, last.getOffset() + last.getLength() - start);
    } catch (BadLocationException e) {
      return partition;
    }
  }

  @Override
  public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
    Span damaged = new Span(damage.getOffset(), damage.getOffset() + damage.getLength());
    for (int i = firstEndingAfter(damaged.start()); i < pieces.size(); i++) {
      DeskColour piece = pieces.get(i);
      if (piece.span().start() >= damaged.end()) {
        return;
      }
      Span part = new Span(
          Math.max(piece.span().start(), damaged.start()), Math.min(piece.span().end(), damaged.end()));
      presentation.addStyleRange(DeskPalette.style(new DeskColour(part, piece.kind())));
    }
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  /** What is typed in or right after a word looks like it until the text is read again. */
  @Override
  public void documentChanged(DocumentEvent event) {
    String text = event.getText() == null ? "" : event.getText();
    Span gone = new Span(event.getOffset(), event.getOffset() + event.getLength());
    boolean word = !text.isEmpty() && text.chars().allMatch(Character::isLetterOrDigit);
    List<DeskColour> moved = new ArrayList<>(pieces.size());
    for (DeskColour piece : pieces) {
      Span span = moved(piece.span(), gone, text.length(), word);
      if (!span.isEmpty()) {
        moved.add(new DeskColour(span, piece.kind()));
      }
    }
    pieces = moved;
  }

  private static Span moved(Span span, Span gone, int typed, boolean word) {
    int growth = typed - gone.length();
    if (span.start() >= gone.end()) {
      return span.shift(growth);
    }
    if (span.end() < gone.start()) {
      return span;
    }
    int added = word ? typed : 0;
    int start = span.start() <= gone.start() ? span.start() : gone.start() + typed;
    int end = span.end() > gone.end() ? span.end() + growth : gone.start() + added;
    return new Span(start, Math.max(start, end));
  }
}
