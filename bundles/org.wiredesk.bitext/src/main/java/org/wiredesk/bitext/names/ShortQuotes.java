package org.wiredesk.bitext.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wiredesk.text.Span;

/** Quotation marks around a few words: titles and brands, which translators may translate. */
final class ShortQuotes {

  private static final int LONGEST = 45;
  private static final String OPENING = "«„“‚‘「『";
  private static final String CLOSING = "»“”’」』";

  private final List<Span> spans = new ArrayList<>();

  /** @param base where the text stands in the original */
  ShortQuotes(String text, int base) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = CLOSING.indexOf(c) >= 0 || c == '"';
      if (closes && !open.isEmpty()) {
        int from = open.pop();
        if (i - from <= LONGEST) {
          spans.add(new Span(base + from, base + i + 1));
        }
      } else if (OPENING.indexOf(c) >= 0 || c == '"') {
        open.push(i);
      }
    }
  }

  boolean contain(Span word) {
    return spans.stream().anyMatch(span -> span.start() <= word.start() && word.end() <= span.end());
  }
}
