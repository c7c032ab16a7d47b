package org.wiredesk.text;

/** Decides at a terminator whether a sentence ends there. Each decision looks at a bounded stretch around it. */
final class SentenceEnd {

  private final String text;
  private final int limit;

  /** Decides within one paragraph that ends at {@code limit}. */
  SentenceEnd(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * Where the sentence ends whose first character is at {@code start}, or -1 if it goes on beyond the terminators
   * that begin at {@code terminator}.
   */
  int find(int start, int terminator) {
    int closers = Punctuation.skipTerminators(text, terminator, limit);
    int end = Punctuation.skipClosers(text, closers, limit);
    if (end == limit) {
      return limit;
    }
    int next = Punctuation.skipBlanks(text, end, limit);
    if (next == end) {
      return Punctuation.isWideTerminator(text.charAt(closers - 1)) ? end : -1;
    }
    if (next < limit && Punctuation.onlyCloses(text.charAt(next))) {
      end = Punctuation.skipClosers(text, next, limit);
      next = Punctuation.skipBlanks(text, end, limit);
    }
    return next == limit || !goesOn(start, terminator, closers, end, next) ? end : -1;
  }

  private boolean goesOn(int start, int terminator, int closers, int end, int next) {
    char first = text.charAt(next);
    if (Punctuation.isTerminator(first) || ",;:".indexOf(first) >= 0) {
      return true;
    }
    boolean quoted = end > closers;
    if (Punctuation.isDash(first)) {
      int word = Punctuation.skipBlanks(text, skipDashes(next), limit);
      return startsLowerCase(word) || (quoted && word > next + 1) || (word < limit && asks(terminator)
          && Attribution.at(text, word, limit));
    }
    if (startsLowerCase(next)) {
      return true;
    }
    if (quoted && asks(terminator)) {
      return Attribution.at(text, next, limit);
    }
    boolean lonePeriod = text.charAt(terminator) == '.' && closers == terminator + 1 && !quoted;
    return lonePeriod && Abbreviation.before(text, start, terminator).goesOn(text, next, limit);
  }

  private int skipDashes(int from) {
    int at = from;
    while (at < limit && Punctuation.isDash(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean startsLowerCase(int place) {
    int letter = Punctuation.skipOpeners(text, place, limit);
    return letter < limit && Character.isLowerCase(text.charAt(letter));
  }

  private boolean asks(int terminator) {
    return text.charAt(terminator) != '.';
  }
}
