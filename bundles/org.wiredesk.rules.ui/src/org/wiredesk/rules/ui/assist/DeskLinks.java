package org.wiredesk.rules.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.ide.DeskHover;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ui.changes.DeskNavigation;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/** Ctrl+click on a name goes to where it is written down. */
public final class DeskLinks extends AbstractHyperlinkDetector {

  private final Supplier<Optional<DeskSession>> session;

  public DeskLinks(Supplier<Optional<DeskSession>> session) {
    this.session = session;
  }

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    int offset = region.getOffset();
    return session.get()
        .flatMap(open -> open.language().definition(open.uri(), offset)
            .filter(target -> !isHere(target, open, offset))
            .map(target -> new IHyperlink[] {new Link(source(open, offset), target)}))
        .orElse(null);
  }

  private static boolean isHere(DeskTarget target, DeskSession open, int offset) {
    return target.file().equals(open.uri()) && target.span().touches(offset);
  }

  /** What is underlined: the name as it stands here. */
  private static Span source(DeskSession open, int offset) {
    List<DeskTarget> all = open.language().references(open.uri(), offset);
    return all.stream()
        .filter(target -> isHere(target, open, offset))
        .map(DeskTarget::span)
        .findFirst()
        .or(() -> open.language().hover(open.uri(), offset).map(DeskHover::span))
        .orElseGet(() -> new Span(offset, offset));
  }

  private record Link(Span source, DeskTarget target) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
      return new Region(source.start(), Math.max(1, source.length()));
    }

    @Override
    public String getTypeLabel() {
      return null;
    }

    @Override
    public String getHyperlinkText() {
      return NLS.bind(Messages.DeskLinks_open, target.label());
    }

    @Override
    public void open() {
      DeskNavigation.open(target);
    }
  }
}
