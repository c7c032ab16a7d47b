package org.wiredesk.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds the headline: the lines before the dateline that are neither byline nor a desk's housekeeping ("=(PICTURE)=",
 * "ATTENTION - ADDS quotes ///"), or without a dateline a short first paragraph that does not end like a sentence.
 */
final class HeadlineFinder {

  private static final int LONGEST = 220;

  private HeadlineFinder() {}

  static Optional<Span> find(String text, List<Span> paragraphs, Optional<Dateline> dateline) {
    return dateline.isPresent() ? before(text, paragraphs, dateline.get().span().start())
        : first(text, paragraphs);
  }

  private static Optional<Span> before(String text, List<Span> paragraphs, int dateline) {
    Span headline = null;
    for (Span paragraph : paragraphs) {
      boolean adjacent = headline == null || text.substring(headline.end(), paragraph.start()).indexOf('\n') ==
          text.substring(headline.end(), paragraph.start()).lastIndexOf('\n');
      if (paragraph.start() >= dateline || !adjacent) {
        break;
      }
      if (isTitle(text, paragraph)) {
        headline = headline == null ? paragraph : new Span(headline.start(), paragraph.end());
      }
    }
    return Optional.ofNullable(headline);
  }

  private static Optional<Span> first(String text, List<Span> paragraphs) {
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    Span first = paragraphs.get(0);
    boolean closed = ".,:;!".indexOf(text.charAt(first.end() - 1)) >= 0;
    return isTitle(text, first) && !closed ? Optional.of(first) : Optional.empty();
  }

  private static boolean isTitle(String text, Span paragraph) {
    String line = paragraph.length() > LONGEST ? "" : paragraph.of(text);
    boolean byline = line.regionMatches(true, 0, "by ", 0, 3) && line.length() < 60;
    boolean housekeeping = line.endsWith("///") || line.startsWith("ATTENTION ") || line.startsWith("=");
    return !line.isEmpty() && !byline && !housekeeping && line.chars().anyMatch(Character::isLetter);
  }
}
