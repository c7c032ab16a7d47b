package org.wiredesk.bitext.names;

import java.util.List;
import org.wiredesk.text.Sentence;
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

  /** Whether it does, and not only stands behind "a.m." or "St." as {@link #forced} may mean. */
  boolean beginsOneOf(List<Sentence> sentences) {
    int start = span().start();
    return sentences.stream().filter(sentence -> sentence.span().start() <= start && start < sentence.span().end())
        .anyMatch(sentence -> sentence.text().substring(0, start - sentence.span().start()).chars()
            .noneMatch(Character::isLetterOrDigit));
  }
}
