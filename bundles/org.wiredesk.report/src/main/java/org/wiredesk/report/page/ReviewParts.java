package org.wiredesk.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.report.Html;
import org.wiredesk.engine.report.MarginNote;
import org.wiredesk.engine.report.PageParts;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.engine.timeline.TimelineColors;
import org.wiredesk.report.JudgedFinding;
import org.wiredesk.report.PlacedNote;
import org.wiredesk.report.export.ScoredReview;

/** What the page of a reviewed wire has besides its findings: score card, notes, decisions and checklist. */
final class ReviewParts implements PageParts {

  private final ScoredReview review;
  private final Palette palette;
  private final TimelineColors colors;
  private final UnaryOperator<String> style;

  private ReviewParts(ScoredReview review, Palette palette, TimelineColors colors, UnaryOperator<String> style) {
    this.review = review;
    this.palette = palette;
    this.colors = colors;
    this.style = style;
  }

  static ReviewParts onScreen(ScoredReview review) {
    return new ReviewParts(
        review, Palette.OF_PAGE, TimelineColors.OF_REPORT, base -> base + StyleSheet.read("review.css"));
  }

  /**
   * For paper, where style sheets know no variables and no grid.
   *
   * @param fallbacks font families, as CSS lists them, each after a comma
   */
  static ReviewParts onPaper(ScoredReview review, String fallbacks) {
    return new ReviewParts(review, Palette.LIGHT, TimelineColors.LIGHT,
        base -> StyleSheet.read("paper.css").replace("FALLBACKS", fallbacks));
  }

  @Override
  public Optional<Ruling> ruling(Finding finding) {
    return review.wire().findings().stream().filter(one -> one.finding().equals(finding)).findFirst()
        .flatMap(JudgedFinding::ruling);
  }

  @Override
  public List<MarginNote> notes() {
    return review.wire().notes().stream().filter(note -> note.span().isPresent())
        .map(note -> new MarginNote(
            note.span().get(), "N" + note.number(), "note-" + note.number(), cssClass(note),
            html -> NoteThreadHtml.write(note, html)))
        .toList();
  }

  @Override
  public void above(Html html) throws IOException {
    new ScoreCardHtml(palette).write(review.score(), html);
    listed("Notes on the whole wire",
        review.wire().notes().stream().filter(note -> note.note().anchor().isEmpty()).toList(), html);
  }

  @Override
  public void below(Html html) throws IOException {
    listed("Notes whose words are gone", review.wire().notes().stream().filter(PlacedNote::isOrphaned).toList(), html);
    ChecklistHtml.write(review.wire(), html);
  }

  private static void listed(String title, List<PlacedNote> notes, Html html) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    html.raw("<section class=\"apart\">\n<h2>").text(title).raw("</h2>\n<ol class=\"notes\">\n");
    for (PlacedNote note : notes) {
      html.raw("<li class=\"note " + cssClass(note) + "\" id=\"note-" + note.number() + "\"><span class=\"back\">N"
          + note.number() + "</span><div>");
      NoteThreadHtml.write(note, html);
      html.raw("</div></li>\n");
    }
    html.raw("</ol>\n</section>\n");
  }

  private static String cssClass(PlacedNote note) {
    return note.note().status().isOpen() ? "remark" : "remark done";
  }

  @Override
  public String style(String base) {
    return style.apply(base);
  }

  @Override
  public TimelineColors timelineColors() {
    return colors;
  }
}
