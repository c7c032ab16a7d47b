package org.wiredesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headline: the lines before the dateline that are neither byline nor a desk's housekeeping ("=(PICTURE)=",
 * "ATTENTION - ADDS quotes ///"), or without a dateline a short first paragraph that does not end like a sentence.
 */
final class HeadlineFinder {

  private static final int LONGEST = 220;
  private static final int LONGEST_BYLINE = 10;

  private HeadlineFinder() {}

  static Optional<Span> find(String text, List<Span> paragraphs, Optional<Dateline> dateline) {
    return dateline.isPresent() ? before(text, paragraphs, dateline.get().span().start())
        : first(text, paragraphs);
  }

  private static Optional<Span> before(String text, List<Span> paragraphs, int dateline) {
    Span headline = null;
    for (Span paragraph : paragraphs) {
      if (paragraph.start() >= dateline || (headline != null && blankLineBetween(text, headline, paragraph))) {
        break;
      }
      if (isTitle(text, paragraph)) {
        headline = headline == null ? paragraph : new Span(headline.start(), paragraph.end());
      }
    }
    return Optional.ofNullable(headline);
  }

  private static boolean blankLineBetween(String text, Span above, Span below) {
    int lineEnd = text.indexOf('\n', above.end());
    return text.indexOf('\n', lineEnd + 1) < below.start() && text.indexOf('\n', lineEnd + 1) >= 0;
  }

  private static Optional<Span> first(String text, List<Span> paragraphs) {
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    Span first = paragraphs.get(0);
    boolean closed = ".,:;!\u3002\uff01\u0964".indexOf(text.charAt(first.end() - 1)) >= 0;
    return isTitle(text, first) && !closed ? Optional.of(first) : Optional.empty();
  }

  private static boolean isTitle(String text, Span paragraph) {
    String line = paragraph.length() > LONGEST ? "" : paragraph.of(text);
    boolean byline = isByline(line);
    boolean housekeeping = line.endsWith("///") || line.startsWith("ATTENTION ") || line.startsWith("=");
    return !line.isEmpty() && !byline && !housekeeping && line.chars().anyMatch(Character::isLetter);
  }

  /** "By Ivan Petrov and Anna Weiss": nothing but names after the first word. */
  private static boolean isByline(String line) {
    String[] words = line.split(" ");
    return words.length > 1 && words.length <= LONGEST_BYLINE && words[0].equalsIgnoreCase("by")
        && Arrays.stream(words).skip(1).allMatch(HeadlineFinder::isNamePart);
  }

  private static boolean isNamePart(String word) {
    return word.isEmpty() || word.equals("and") || word.equals("in") || Character.isUpperCase(word.charAt(0));
  }
}
