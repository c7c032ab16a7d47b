package org.wiredesk.bitext.names;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * Capitalised words in a row in the translation.
 *
 * @param forced whether the first of them would have a capital anyway
 */
public record EnglishName(List<NameWord> words, boolean forced) {

  public EnglishName {
    words = List.copyOf(words);
  }

  public Span span() {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }
}
