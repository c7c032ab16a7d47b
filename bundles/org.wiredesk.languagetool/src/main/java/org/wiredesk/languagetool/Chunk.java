package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * A run of sentences that is checked at one go, and the whole of an ordinary wire. Books are cut at paragraph ends so
 * that memory stays bounded and findings come while later parts are still to be read; LanguageTool's rules that look
 * beyond a sentence look no further than the chunk.
 *
 * @param offset where the chunk begins in the wire
 * @param text the chunk's own text
 * @param segments its sentences, relative to the chunk, adjoining from 0 to its end
 */
record Chunk(int offset, String text, List<Span> segments) {

  /** Ten thousand words; a long wire has two. */
  static final int LENGTH = 65_536;

  static List<Chunk> of(Wire wire) {
    List<Chunk> chunks = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span segment : Segments.of(wire)) {
      open.add(segment);
      int length = segment.end() - open.get(0).start();
      boolean paragraphEnds = wire.text().charAt(segment.end() - 1) == '\n';
      if (length >= LENGTH && paragraphEnds || length >= 2 * LENGTH) {
        chunks.add(close(wire.text(), open));
      }
    }
    if (!open.isEmpty()) {
      chunks.add(close(wire.text(), open));
    }
    return chunks;
  }

  private static Chunk close(String text, List<Span> open) {
    int start = open.get(0).start();
    int end = open.get(open.size() - 1).end();
    List<Span> segments = open.stream().map(span -> span.shift(-start)).toList();
    open.clear();
    return new Chunk(start, text.substring(start, end), segments);
  }

  String segmentText(int index) {
    return segments.get(index).of(text);
  }

  /** The wire's sentence that a segment holds; empty for a dateline and for a piece of what is too long for prose. */
  Optional<Sentence> sentence(int index, Wire wire) {
    Span segment = segments.get(index).shift(offset);
    List<Sentence> sentences = wire.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < segment.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && segment.contains(sentences.get(low).span())
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  boolean isLast(int index) {
    return index == segments.size() - 1;
  }
}
