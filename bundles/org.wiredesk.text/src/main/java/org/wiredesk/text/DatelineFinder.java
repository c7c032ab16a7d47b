package org.wiredesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for the dateline on the first lines of a wire: after a headline, a slug and a byline, or at the very start. */
final class DatelineFinder {

  private static final int LINES_LOOKED_AT = 10;
  private static final int LENGTH_OF_PROSE = 160;

  private DatelineFinder() {}

  /** The first dateline; {@code blocks} are the paragraphs in order. */
  static Optional<Dateline> find(String text, List<Span> blocks, Locale language) {
    int lines = 0;
    boolean prose = false;
    for (Span block : blocks) {
      int start = block.start();
      while (start < block.end()) {
        if (++lines > LINES_LOOKED_AT) {
          return Optional.empty();
        }
        Optional<Dateline> found = scan(text, start, block.end(), language);
        if (found.isPresent() && !(prose && placeOnly(found.get()))) {
          return found.map(dateline -> withSecond(text, dateline, block.end()));
        }
        start = nextLine(text, start, block.end());
      }
      prose |= block.length() >= LENGTH_OF_PROSE;
    }
    return Optional.empty();
  }

  private static Optional<Dateline> scan(String text, int start, int end, Locale language) {
    Optional<Dateline> own = language.getLanguage().equals("en") ? Optional.empty()
        : ForeignDateline.scan(text, start, end, language);
    return own.or(() -> DatelineScanner.scan(text, start, end));
  }

  /** An archive may put its own dateline before the agency's; the first one speaks, and both are no sentence. */
  private static Dateline withSecond(String text, Dateline first, int end) {
    return DatelineScanner.scan(text, first.span().end(), end)
        .filter(second -> second.day().isPresent() && second.agency().isPresent())
        .map(second -> new Dateline(new Span(first.span().start(), second.span().end()), first.places(), first.day(),
            first.year(), first.daySpan(), first.agency()))
        .orElse(first);
  }

  private static boolean placeOnly(Dateline dateline) {
    return dateline.day().isEmpty() && dateline.agency().isEmpty();
  }

  private static int nextLine(String text, int from, int end) {
    int lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
  }
}
