package org.wiredesk.checks.numbers;

import java.util.List;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Names as {@link Line} cuts them. */
final class Phrases {

  private Phrases() {}

  static List<String> words(String name) {
    return Token.of(new Sentence(0, 0, new Span(0, name.length()), name)).stream().map(Line::lower).toList();
  }
}
