package org.wiredesk.rules.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.ide.DeskHover;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ui.session.DeskSession;

/** Says what is wrong at a place, and what stands there. */
public final class DeskHovers implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  private final Supplier<Optional<DeskSession>> session;

  public DeskHovers(Supplier<Optional<DeskSession>> session) {
    this.session = session;
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return problems(viewer, offset).stream().findFirst().<IRegion>map(problem -> problem.region())
        .or(() -> hover(offset).map(hover -> new Region(hover.span().start(), Math.max(1, hover.span().length()))))
        .orElseGet(() -> new Region(offset, 0));
  }

  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    return html(viewer, region.getOffset(), region.getLength());
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return DeskCard.CREATOR;
  }

  /** Asked only by those who do not know the newer method. */
  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return html(viewer, region.getOffset(), region.getLength());
  }

  /** The middle of the region stands for all of it: problems and names begin and end at the same places. */
  private String html(ITextViewer viewer, int offset, int length) {
    int middle = offset + length / 2;
    List<String> parts = Stream.concat(
        problems(viewer, middle).stream().map(PlacedProblem::marker).map(DeskHovers::html),
        hover(middle).or(() -> hover(offset)).map(DeskHover::html).stream()).toList();
    return parts.isEmpty() ? null : String.join("<p>", parts);
  }

  private static String html(DeskMarker problem) {
    String kind = problem.error() ? Messages.DeskHovers_error : Messages.DeskHovers_warning;
    String text = NLS.bind(Messages.DeskHovers_problem, kind, HtmlText.escape(problem.message()));
    return problem.fixes().isEmpty() ? text
        : text + NLS.bind(Messages.DeskHovers_repair, HtmlText.escape(problem.fixes().get(0).label()));
  }

  private static List<PlacedProblem> problems(ITextViewer viewer, int offset) {
    return viewer instanceof ISourceViewer source
        ? PlacedProblem.at(source.getAnnotationModel(), offset, offset) : List.of();
  }

  private Optional<DeskHover> hover(int offset) {
    return session.get().flatMap(open -> open.language().hover(open.uri(), offset));
  }
}
