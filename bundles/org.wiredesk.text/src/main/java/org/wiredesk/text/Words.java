package org.wiredesk.text;

import java.util.Locale;
import java.util.stream.Stream;

/** The words of a text in lower case: letters without anything between. */
final class Words {

  private Words() {}

  static Stream<String> of(String text) {
    TextCursor cursor = new TextCursor(text, 0, text.length());
    return Stream.generate(() -> next(cursor)).takeWhile(word -> !word.isEmpty());
  }

  private static String next(TextCursor cursor) {
    while (!cursor.ended() && !Character.isLetter(cursor.peek())) {
      cursor.moveTo(cursor.at() + 1);
    }
    return cursor.takeLetters().toLowerCase(Locale.ROOT);
  }
}
