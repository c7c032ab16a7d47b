package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tests what times a text has: {@code TimesOf.english("2015-11-26").are("He left [[on Friday]].", "DATE 2015-11-20")}.
 * What stands in {@code [[...]]} is an expression; what does not must stay unread.
 */
final class TimesOf {

  private final TimeScanner scanner;
  private final Optional<LocalDate> today;

  private TimesOf(Locale locale, Optional<LocalDate> today) {
    this.scanner = TimeScanner.of(locale);
    this.today = today;
  }

  /** A Thursday. */
  static TimesOf english() {
    return language("en", "2015-11-26");
  }

  static TimesOf undated() {
    return new TimesOf(Locale.ENGLISH, Optional.empty());
  }

  static TimesOf language(String tag, String today) {
    return new TimesOf(Locale.forLanguageTag(tag), Optional.of(LocalDate.parse(today)));
  }

  List<TimeMention> in(String text) {
    return scanner.scan(text, today);
  }

  TimeMention only(String text) {
    List<TimeMention> found = in(text);
    assertEquals(1, found.size(), () -> text + " has " + found);
    return found.get(0);
  }

  void are(String marked, String... values) {
    String text = marked.replace("[[", "").replace("]]", "");
    List<TimeMention> found = in(text);
    StringBuilder again = new StringBuilder();
    List<String> read = new ArrayList<>();
    int end = 0;
    for (TimeMention time : found) {
      again.append(text, end, time.span().start()).append("[[").append(time.span().of(text)).append("]]");
      end = time.span().end();
      read.add(time.type() + " " + time.value().timex3());
    }
    assertEquals(marked, again.append(text.substring(end)).toString());
    assertEquals(List.of(values), read, marked);
  }

  void none(String text) {
    are(text);
  }
}
