package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.text.Span;

/**
 * A place where a text names something of the table.
 *
 * @param text as written
 * @param lines what it may mean
 */
record Mention(Span span, String text, List<Line> lines) {

  Mention {
    lines = List.copyOf(lines);
  }

  Set<String> subjects() {
    return lines.stream().map(Line::subject).collect(Collectors.toSet());
  }

  /** Of the translation, for what the original has: "Russia" stands rightly for its ministry, "the U.S." for no union. */
  boolean isMistakenFor(Mention other) {
    boolean letters = text.codePoints().noneMatch(Character::isLowerCase);
    return lines.stream().anyMatch(line -> other.lines.stream().anyMatch(it -> line.kind().isMistakenFor(it.kind())
        && (letters || line.kind() != Kind.COUNTRY || it.kind() == Kind.COUNTRY)));
  }
}
