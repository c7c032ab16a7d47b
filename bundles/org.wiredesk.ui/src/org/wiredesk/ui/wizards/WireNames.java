package org.wiredesk.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Wire;

/** Suggests file names for wires: by the headline, else by the dateline. */
final class WireNames {

  static final String EXTENSION = ".txt";

  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 60;
  private static final String FALLBACK = "wire";

  private WireNames() {}

  /** A name that {@code taken} does not know, in small letters and hyphens: {@code leaders-meet-again.txt}. */
  static String suggest(Wire wire, Predicate<String> taken) {
    String stem = stem(wire);
    String name = stem + EXTENSION;
    for (int i = 2; taken.test(name); i++) {
      name = stem + "-" + i + EXTENSION;
    }
    return name;
  }

  private static String stem(Wire wire) {
    String words = wire.headline().map(span -> span.of(wire.text()))
        .or(() -> wire.dateline().map(WireNames::placeAndDay))
        .or(() -> wire.sentences().stream().findFirst().map(sentence -> sentence.text()))
        .orElse("");
    String stem = hyphenated(words);
    return stem.isEmpty() ? FALLBACK : stem;
  }

  private static String placeAndDay(Dateline dateline) {
    String day = dateline.day().map(d -> " " + d.getMonth() + " " + d.getDayOfMonth()).orElse("");
    return dateline.places().get(0) + day;
  }

  /** Letters and digits of any script; all else separates words. */
  private static String hyphenated(String text) {
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      length += word.length() + 1;
      if (words.size() == MOST_WORDS || length > LONGEST) {
        break;
      }
      words.add(word);
    }
    return String.join("-", words);
  }
}
