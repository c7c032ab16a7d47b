package org.wiredesk.checks.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * How old somebody is, in figures: "aged 60", "60-year-old", "60 years old", "Novak, 60, born in Brno".
 *
 * @param place where the figures stand
 */
record Age(int years, Span place) {

  private static final int OLDEST = 120;
  private static final int LONGEST_ENDING = 12;
  private static final Set<String> ENDINGS = Set.of("-year-old", " years old", " year old");

  /** The one age in a part of a text; empty when it has none or several. */
  static Optional<Age> only(String text, Span part) {
    List<Age> found = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      int start = at++;
      boolean number = Character.isDigit(text.charAt(start));
      while (number && at < part.end() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (number && isAge(text, start, at)) {
        int end = at;
        NumberWords.figures(text.substring(start, end)).filter(years -> years <= OLDEST)
            .ifPresent(years -> found.add(new Age(years, new Span(start, end))));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isAge(String text, int start, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_ENDING)).toLowerCase(Locale.ROOT);
    boolean inserted = text.startsWith(", ", start - 2) && behind.startsWith(", born ");
    return inserted || text.startsWith("aged ", start - "aged ".length())
        || ENDINGS.stream().anyMatch(behind::startsWith);
  }
}
