package org.wiredesk.imports.desk;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** A clause and the tokens that say it; those of a list are said by the tokens of the whole list. */
record WrittenClause(Clause clause, List<Token> tokens) {

  Span span() {
    return new Span(tokens.get(0).span().start(), last().span().end());
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** The token behind a word. */
  Optional<Token> after(String word) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(word)) {
        return Optional.of(tokens.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
