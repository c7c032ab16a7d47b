package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.facts.FactReference;

/** The note of a finding, which stands beside its paragraph. */
final class NoteHtml {

  private static final int FIXES_IN_SIGHT = 4;
  /** In characters. */
  private static final int MAX_WORDS = 60;
  /** In characters: whole sentences may be missing. */
  private static final int MAX_ORIGINAL = 240;

  private final Highlights highlights;
  private final ReportedWire wire;

  NoteHtml(ReportedWire wire, Highlights highlights) {
    this.wire = wire;
    this.highlights = highlights;
  }

  void write(NumberedFinding numbered, Html html) throws IOException {
    Finding finding = numbered.finding();
    html.raw("<li class=\"note " + numbered.cssClass() + "\" id=\"" + numbered.noteId() + "\">")
        .raw("<a class=\"back\" href=\"#" + numbered.markId() + "\" title=\"To the words in the text\">")
        .raw(numbered.number() + "</a><div>");
    html.element("p", "message", finding.message());
    if (numbered.ruling().isPresent()) {
      html.element("p", "ruling", numbered.ruling().get().words());
    }
    fixes(finding, html);
    if (!finding.reasoning().isEmpty()) {
      html.element("p", "why", finding.reasoning());
    }
    for (int i = 0; i < finding.related().size(); i++) {
      related(numbered, i, html);
    }
    for (OriginalPlace place : finding.original()) {
      html.raw("<p class=\"original\">In the original: <q dir=\"auto\">")
          .text(shortened(place.words(), MAX_ORIGINAL)).raw("</q></p>");
    }
    for (FactReference fact : finding.facts()) {
      FactHtml.write(fact, html);
    }
    html.raw("<p class=\"source\">").text(finding.check().kind().label() + ", " + finding.check().severity().label())
        .raw(" · <a href=\"#about-").text(finding.check().id().value()).raw("\">")
        .text(finding.check().id().value()).raw("</a></p></div></li>\n");
  }

  private void fixes(Finding finding, Html html) throws IOException {
    List<Fix> fixes = finding.fixes();
    if (fixes.isEmpty()) {
      return;
    }
    html.raw("<p class=\"fixes\">");
    if (fixes.stream().anyMatch(fix -> replacement(finding, fix).isPresent())) {
      html.element("del", "", shortened(wire.words(finding))).raw(" → ");
    }
    for (Fix fix : fixes.subList(0, Math.min(FIXES_IN_SIGHT, fixes.size()))) {
      fix(finding, fix, html);
    }
    html.raw("</p>");
    if (fixes.size() > FIXES_IN_SIGHT) {
      html.raw("<details class=\"fixes\"><summary>" + (fixes.size() - FIXES_IN_SIGHT) + " more</summary>");
      for (Fix fix : fixes.subList(FIXES_IN_SIGHT, fixes.size())) {
        fix(finding, fix, html);
      }
      html.raw("</details>");
    }
  }

  /** What just replaces the words in doubt is told by the new words, anything else by its label. */
  private static void fix(Finding finding, Fix fix, Html html) throws IOException {
    Optional<String> replacement = replacement(finding, fix);
    html.element(replacement.isPresent() ? "ins" : "span", "fix", replacement.orElse(fix.label())).raw(" ");
  }

  private static Optional<String> replacement(Finding finding, Fix fix) {
    TextEdit first = fix.edits().get(0);
    boolean replaces = fix.edits().size() == 1 && first.span().equals(finding.span());
    return replaces && !first.replacement().isBlank() ? Optional.of(first.replacement()) : Optional.empty();
  }

  private static String shortened(String words) {
    return shortened(words, MAX_WORDS);
  }

  private static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
  }

  private void related(NumberedFinding numbered, int index, Html html) throws IOException {
    RelatedPlace place = numbered.finding().related().get(index);
    html.raw("<p class=\"see\">");
    boolean shown = highlights.paragraphAt(place.span().start()).isPresent();
    boolean betweenWords = place.span().length() == 0;
    html.raw(shown ? "<a href=\"#" + numbered.relatedId(index) + "\">" : "<span>")
        .text(betweenWords ? place.label() : shortened(place.span().of(wire.text().text())))
        .raw(shown ? "</a> " : "</span> ")
        .text(betweenWords ? "" : place.label())
        .raw("</p>");
  }
}
