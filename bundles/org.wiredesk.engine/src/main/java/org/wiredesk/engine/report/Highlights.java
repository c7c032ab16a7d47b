package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** The marks in the paragraphs of a wire; they may lie within and across each other. */
final class Highlights {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start()).thenComparingInt(mark -> -mark.span().end());

  private final Wire wire;
  private final Map<Integer, List<Mark>> byParagraph = new HashMap<>();

  /**
   * @param open the tag that opens it, put again after each place where another mark begins or ends
   * @param before what stands once at its start, such as an anchor
   * @param after what stands once at its end, such as its number
   */
  private record Mark(Span span, String open, String before, String after) {}

  Highlights(Wire wire, List<NumberedFinding> findings, List<MarginNote> notes) {
    this.wire = wire;
    wire.dateline().map(Dateline::span).ifPresent(
        span -> add(new Mark(span, "<span class=\"dateline\">", "", "")));
    for (MarginNote note : notes) {
      String number = number(note.cssClass(), note.markId(), note.id()) + note.label() + "</a>";
      add(new Mark(note.span(), "<span class=\"mark " + note.cssClass() + "\">", "", number));
    }
    for (NumberedFinding numbered : findings) {
      add(mark(numbered));
      Finding finding = numbered.finding();
      for (int i = 0; i < finding.related().size(); i++) {
        String anchor = "<a id=\"" + numbered.relatedId(i) + "\"></a>";
        String open = "<span class=\"related " + numbered.cssClass() + "\">";
        add(new Mark(finding.related().get(i).span(), open, anchor, ""));
      }
    }
  }

  private static Mark mark(NumberedFinding numbered) {
    String kind = numbered.cssClass();
    String number = number(kind, numbered.markId(), numbered.noteId()) + numbered.number() + "</a>";
    return new Mark(numbered.finding().span(), "<span class=\"mark " + kind + "\">", "", number);
  }

  private static String number(String kind, String id, String leadsTo) {
    return "<a class=\"number " + kind + "\" id=\"" + id + "\" href=\"#" + leadsTo + "\">";
  }

  /** The paragraph that an offset lies in. */
  Optional<Paragraph> paragraphAt(int offset) {
    int index = firstEndingAtOrAfter(offset);
    return index < wire.paragraphs().size() && wire.paragraphs().get(index).span().start() <= offset
        ? Optional.of(wire.paragraphs().get(index))
        : Optional.empty();
  }

  /** The index of the paragraph that a note on some words belongs to: where they begin, else the nearest one. */
  int paragraphOf(Span words) {
    return Math.min(firstEndingAtOrAfter(words.start()), Math.max(0, wire.paragraphs().size() - 1));
  }

  /** Writes the text of a paragraph with its marks. */
  void write(Paragraph paragraph, Html html) throws IOException {
    List<Mark> marks = byParagraph.getOrDefault(paragraph.index(), List.of()).stream().sorted(OUTER_FIRST).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.span().start(), paragraph.span().end()));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Mark> open = new ArrayList<>();
    int at = paragraph.span().start();
    int next = 0;
    for (int cut : cuts) {
      segment(wire.text().substring(at, cut), open, html);
      for (Mark mark : open) {
        html.raw(mark.span().end() == cut ? mark.after() : "");
      }
      open.removeIf(mark -> mark.span().end() == cut);
      for (; next < marks.size() && marks.get(next).span().start() == cut; next++) {
        Mark mark = marks.get(next);
        html.raw(mark.before());
        if (mark.span().isEmpty()) {
          html.raw(mark.open() + "</span>" + mark.after());
        } else {
          open.add(mark);
        }
      }
      at = cut;
    }
  }

  private static void segment(String text, List<Mark> open, Html html) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    for (Mark mark : open) {
      html.raw(mark.open());
    }
    html.text(text).raw("</span>".repeat(open.size()));
  }

  /** Gives a mark to its paragraphs; what stands once at its start or end stays in the first or last of them. */
  private void add(Mark mark) {
    int first = firstEndingAtOrAfter(mark.span().start());
    int last = first;
    while (last + 1 < wire.paragraphs().size()
        && wire.paragraphs().get(last + 1).span().start() < mark.span().end()) {
      last++;
    }
    for (int i = first; i <= last && i < wire.paragraphs().size(); i++) {
      Span paragraph = wire.paragraphs().get(i).span();
      int start = Math.min(Math.max(mark.span().start(), paragraph.start()), paragraph.end());
      int end = Math.max(start, Math.min(mark.span().end(), paragraph.end()));
      byParagraph.computeIfAbsent(i, key -> new ArrayList<>()).add(new Mark(
          new Span(start, end), mark.open(), i == first ? mark.before() : "", i == last ? mark.after() : ""));
    }
  }

  private int firstEndingAtOrAfter(int offset) {
    int low = 0;
    int high = wire.paragraphs().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wire.paragraphs().get(middle).span().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
