package org.wiredesk.rules.ide.propose;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Span;

/** A text with places to fill in. */
record Snippet(String text, List<Span> stops) {

  Snippet {
    stops = List.copyOf(stops);
  }

  static Snippet plain(String text) {
    return new Snippet(text, List.of());
  }

  /** @param written with <code>${what to fill in}</code> at each place; what stands there is selected first */
  static Snippet of(String written) {
    StringBuilder text = new StringBuilder();
    List<Span> stops = new ArrayList<>();
    int at = 0;
    for (int open = written.indexOf("${"); open >= 0; open = written.indexOf("${", at)) {
      int close = written.indexOf('}', open);
      text.append(written, at, open);
      int start = text.length();
      text.append(written, open + 2, close);
      stops.add(new Span(start, text.length()));
      at = close + 1;
    }
    return new Snippet(text.append(written.substring(at)).toString(), stops);
  }
}
