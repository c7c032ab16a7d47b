package org.wiredesk.report.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.report.JudgedFinding;
import org.wiredesk.report.PlacedNote;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Reply;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;

/** The notes and findings of a wire as issues of its paragraphs; what has no words there is a remark on the whole. */
final class Issues {

  /** Outer ones first. */
  static final Comparator<Issue> IN_TEXT =
      Comparator.comparingInt((Issue issue) -> issue.span().start()).thenComparingInt(issue -> -issue.span().end());

  private static final String NOTHING = "";
  /** A comment is an attribute, in which XML keeps no line ends. */
  private static final String NEXT = " · ";

  private final ReviewedWire wire;
  private final Map<Integer, List<Issue>> byParagraph = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  Issues(ReviewedWire wire) {
    this.wire = wire;
    wire.notes().forEach(this::add);
    wire.findings().forEach(this::add);
  }

  /** In the order of the text; spans count in the paragraph. */
  List<Issue> of(Paragraph paragraph) {
    return byParagraph.getOrDefault(paragraph.index(), List.of()).stream().sorted(IN_TEXT).toList();
  }

  /** What is said of the whole wire, or of words that are gone. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private void add(PlacedNote placed) {
    Note note = placed.note();
    StringBuilder says = new StringBuilder(said(note.remark().author(), note.remark().text()));
    note.suggestion().ifPresent(text -> says.append(NEXT + "Suggested: ").append(text));
    for (Reply reply : placed.replies()) {
      says.append(NEXT).append(said(reply.remark().author(), reply.remark().text()));
    }
    String type = note.category().map(IssueTypes::of).orElse(ItsType.OTHER).value();
    boolean holds = note.status() != NoteStatus.WONT_FIX;
    if (placed.span().isPresent()) {
      place(placed.span().get(),
          new Issue(placed.span().get(), type, says.toString(), IssueTypes.severity(note.severity()), holds));
    } else {
      String gone = note.anchor().map(anchor -> "“" + anchor.exact() + "”: ").orElse(NOTHING);
      remarks.add(line(gone + says));
    }
  }

  private static String said(String author, String text) {
    return author.isBlank() ? text : author + ": " + text;
  }

  private void add(JudgedFinding judged) {
    Finding finding = judged.finding();
    String reasoning = finding.reasoning().isEmpty() ? NOTHING : NEXT + finding.reasoning();
    String ruling = judged.ruling().map(made -> NEXT + made.words()).orElse(NOTHING);
    place(finding.span(), new Issue(
        finding.span(), finding.check().itsType().value(), finding.message() + reasoning + ruling,
        IssueTypes.severity(finding.check().severity()), !judged.isCleared()));
  }

  /** Words that run over paragraphs are marked where they begin. */
  private void place(Span span, Issue issue) {
    for (Paragraph paragraph : wire.wire().report().wire().paragraphs()) {
      Span whole = paragraph.span();
      if (!span.isEmpty() && whole.overlaps(span)) {
        Span clipped = new Span(Math.max(span.start(), whole.start()), Math.min(span.end(), whole.end()));
        Issue cleaned = new Issue(
            clipped.shift(-whole.start()), issue.type(), line(issue.comment()), issue.severity(), issue.enabled());
        byParagraph.computeIfAbsent(paragraph.index(), key -> new ArrayList<>()).add(cleaned);
        return;
      }
    }
    remarks.add(line(issue.comment()));
  }

  private static String line(String text) {
    return clean(text).replace('\n', ' ');
  }

  /** XML cannot hold all characters, and Okapi keeps some of private use for itself. As long as before. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(SafeText.plain(text));
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) >= '\uE100' && out.charAt(i) <= '\uE1FF') {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
