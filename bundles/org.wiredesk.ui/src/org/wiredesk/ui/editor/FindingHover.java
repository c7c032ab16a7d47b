package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Note;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/** Explains the findings and shows the notes under the mouse, or under the caret on F2. */
final class FindingHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  private final Supplier<Optional<WireSession>> session;

  FindingHover(Supplier<Optional<WireSession>> session) {
    this.session = session;
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return findings(offset).stream()
        .findFirst()
        .map(Finding::span)
        .or(() -> notes(offset).stream().findFirst().flatMap(note -> review().orElseThrow().place(note).span()))
        .<IRegion>map(span -> new Region(span.start(), Math.max(1, span.length())))
        .orElseGet(() -> new Region(offset, 0));
  }

  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    List<Finding> findings = findings(region.getOffset());
    List<Note> notes = notes(region.getOffset());
    return findings.isEmpty() && notes.isEmpty()
        ? null
        : new FindingsAtPlace(session.get().orElseThrow(), findings, notes);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return FindingCard.CREATOR;
  }

  /** Asked only by those who do not know the newer method. */
  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return null;
  }

  /** Those under the character at the offset, else those that end before it, where a caret would be. */
  private List<Finding> findings(int offset) {
    List<Finding> touched = session.get().map(open -> open.model().findingsAt(offset)).orElse(List.of());
    Span character = new Span(offset, offset + 1);
    List<Finding> under = touched.stream().filter(finding -> finding.span().overlaps(character)).toList();
    return under.isEmpty() ? touched : under;
  }

  /** The same of notes. */
  private List<Note> notes(int offset) {
    List<Note> touched = review().map(open -> open.notesAt(offset)).orElse(List.of());
    Span character = new Span(offset, offset + 1);
    List<Note> under = touched.stream()
        .filter(note -> review().flatMap(open -> open.place(note).span()).filter(character::overlaps).isPresent())
        .toList();
    return under.isEmpty() ? touched : under;
  }

  private Optional<LiveReview> review() {
    return session.get().flatMap(open -> LiveReviews.of(open.model()));
  }
}
