package org.wiredesk.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;

/** Explains under the mouse, in the text of an original, what was found in its wire. */
public final class OriginalHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  private final Supplier<Optional<WireSession>> session;
  private final IntFunction<List<Finding>> findings;

  /** @param findings those that speak of a place of the original */
  public OriginalHover(Supplier<Optional<WireSession>> session, IntFunction<List<Finding>> findings) {
    this.session = session;
    this.findings = findings;
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    Span character = new Span(offset, offset + 1);
    return findings.apply(offset).stream()
        .flatMap(OriginalHover::places)
        .filter(character::overlaps)
        .min(Comparator.comparingInt(Span::length))
        .<IRegion>map(OriginalHover::region)
        .orElseGet(() -> new Region(offset, 0));
  }

  /** Called off the UI thread. */
  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    Span words = new Span(region.getOffset(), region.getOffset() + region.getLength());
    List<Finding> there = words.isEmpty() ? List.of() : findings.apply(words.start()).stream()
        .filter(finding -> places(finding).anyMatch(place -> place.contains(words)))
        .toList();
    return there.isEmpty()
        ? null
        : session.get().map(open -> new FindingsAtPlace(open, there, List.of())).orElse(null);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return FindingCard.CREATOR;
  }

  /** Shows the same at the caret, for the keyboard. */
  public IInformationPresenter presenter() {
    return FindingInformation.presenter(this);
  }

  /** Asked only by those who do not know the newer method. */
  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return null;
  }

  private static Stream<Span> places(Finding finding) {
    return finding.original().stream().map(OriginalPlace::span);
  }

  private static Region region(Span span) {
    return new Region(span.start(), span.length());
  }
}
