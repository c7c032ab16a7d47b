package org.wiredesk.review.anchors;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** What became of each part of a text, by a comparison of its words with those of a later text (Myers). */
final class TextChange {

  /** A part of the earlier text and what stands in its place in the later one. */
  private record Block(Span before, Span after, boolean same) {}

  private final List<Block> blocks = new ArrayList<>();

  TextChange(String before, String after) {
    Tokens old = new Tokens(before);
    Tokens now = new Tokens(after);
    int oldDone = 0;
    int newDone = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old.texts(), now.texts()).getDeltas()) {
      int oldAt = delta.getSource().getPosition();
      int newAt = delta.getTarget().getPosition();
      add(old.span(oldDone, oldAt), now.span(newDone, newAt), true);
      oldDone = oldAt + delta.getSource().size();
      newDone = newAt + delta.getTarget().size();
      add(old.span(oldAt, oldDone), now.span(newAt, newDone), false);
    }
    add(old.span(oldDone, old.size()), now.span(newDone, now.size()), true);
  }

  private void add(Span before, Span after, boolean same) {
    if (!before.isEmpty() || !after.isEmpty()) {
      blocks.add(new Block(before, after, same));
    }
  }

  /** What stands where a span stood; empty when nothing of it is left. */
  Optional<Span> follow(Span span) {
    int start = -1;
    int end = -1;
    boolean anyLeft = false;
    for (Block block : blocks) {
      Span before = block.before();
      if (before.end() <= span.start() || before.isEmpty()) {
        continue;
      }
      if (before.start() >= span.end()) {
        break;
      }
      int delta = block.after().start() - before.start();
      if (start < 0) {
        start = block.same() ? Math.max(span.start(), before.start()) + delta : block.after().start();
      }
      end = block.same() ? Math.min(span.end(), before.end()) + delta : block.after().end();
      anyLeft |= block.same();
    }
    return anyLeft ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Words, and what stands between them. */
  private static final class Tokens {

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Tokens(String text) {
      this.text = text;
      int done = 0;
      for (Span word : TextWords.spans(text)) {
        between(done, word.start());
        spans.add(word);
        done = word.end();
      }
      between(done, text.length());
    }

    /** Each mark by itself, blanks together. */
    private void between(int start, int end) {
      int from = start;
      for (int i = start; i < end; i++) {
        boolean blank = Character.isWhitespace(text.charAt(i));
        if (!blank || i + 1 == end || !Character.isWhitespace(text.charAt(i + 1))) {
          spans.add(new Span(from, i + 1));
          from = i + 1;
        }
      }
    }

    List<String> texts() {
      return spans.stream().map(span -> span.of(text)).toList();
    }

    int size() {
      return spans.size();
    }

    Span span(int first, int behindLast) {
      return first < behindLast
          ? new Span(spans.get(first).start(), spans.get(behindLast - 1).end())
          : empty(first);
    }

    private Span empty(int at) {
      int offset = at < spans.size() ? spans.get(at).start() : text.length();
      return new Span(offset, offset);
    }
  }
}
