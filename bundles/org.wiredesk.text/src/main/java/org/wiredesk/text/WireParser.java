package org.wiredesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds headline, dateline, paragraphs and sentences of a text, each in time that grows with its length only. */
final class WireParser {

  private WireParser() {}

  static Wire parse(String text, WireOptions options) {
    List<Span> blocks = ParagraphFinder.find(text);
    Optional<Dateline> dateline = DatelineFinder.find(text, blocks, options.language());
    List<Span> spans = dateline.map(found -> splitAt(text, blocks, found.span().start())).orElse(blocks);
    Optional<Span> headline = HeadlineFinder.find(text, spans, dateline);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span span : spans) {
      paragraphs.add(new Paragraph(paragraphs.size(), span));
    }
    List<Sentence> sentences = sentences(text, paragraphs, dateline, options.language());
    Optional<WireDate> date = WireDating.date(options, text, dateline, spans, sentences);
    return new Wire(text, headline, dateline, date, paragraphs, sentences);
  }

  /** A dateline on a line of its own block begins a paragraph. */
  private static List<Span> splitAt(String text, List<Span> blocks, int place) {
    List<Span> split = new ArrayList<>(blocks.size() + 1);
    for (Span block : blocks) {
      if (block.start() < place && place < block.end()) {
        split.add(Blanks.trim(text, block.start(), place));
        split.add(new Span(place, block.end()));
      } else {
        split.add(block);
      }
    }
    return split;
  }

  private static List<Sentence> sentences(String text, List<Paragraph> paragraphs, Optional<Dateline> dateline,
      Locale language) {
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Span body = withoutDateline(text, paragraph.span(), dateline);
      for (Span span : SentenceSplitter.split(text, body, language)) {
        sentences.add(new Sentence(sentences.size(), paragraph.index(), span, span.of(text)));
      }
    }
    return sentences;
  }

  private static Span withoutDateline(String text, Span paragraph, Optional<Dateline> dateline) {
    return dateline.filter(found -> paragraph.contains(found.span()))
        .map(found -> Blanks.trim(text, found.span().end(), paragraph.end())).orElse(paragraph);
  }
}
