package org.wiredesk.review.reissue;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * As much of a name as tells who is meant when one word of it changed: first and last name, and neither the country
 * before them ("Norvia Andrei Belousov") nor what stands behind a quotation mark.
 */
final class NamePhrase {

  private NamePhrase() {}

  /**
   * @param name as long as capitalised words follow each other
   * @param changed words in it
   */
  static Span of(String text, Span name, Span changed) {
    Tokens tokens = Tokens.of(text, name);
    int first = 0;
    while (first < tokens.size() && tokens.span(first).end() <= changed.start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.span(end).start() < changed.end()) {
      end++;
    }
    if (first == end) {
      return changed;
    }
    boolean opens = first == 0 && words(tokens).size() > 2;
    boolean before = first > 0 && Tokens.isWord(tokens.word(first - 1)) && !Tokens.isWord(tokens.word(end));
    boolean behind = !opens && Tokens.isWord(tokens.word(end));
    return tokens.span(new Tokens.Run(before ? first - 1 : first, behind ? end + 1 : end));
  }

  private static List<String> words(Tokens tokens) {
    return tokens.words().stream().filter(Tokens::isWord).toList();
  }
}
