package org.wiredesk.imports.desk;

import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.Span;

/** Text in the place of other text, or between two characters. */
record Edit(Span span, String text) {

  /** Makes edits that do not overlap; those at one place in their order. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(each -> each.span().start())).toList()) {
      out.append(text, done, edit.span().start()).append(edit.text());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
