package org.wiredesk.text;

import java.util.Locale;

/**
 * Decides at a terminator whether a sentence ends there. Each decision looks at a bounded stretch around it; it is to
 * be asked from left to right.
 */
class SentenceEnd {

  private final String text;
  private final int limit;
  private int counted;
  private boolean straightQuoteOpen;

  /** Decides within a paragraph. */
  static SentenceEnd of(String text, Span paragraph, Locale language) {
    return language.getLanguage().equals("en") ? new SentenceEnd(text, paragraph.start(), paragraph.end())
        : new ForeignSentenceEnd(text, paragraph.start(), paragraph.end(), language);
  }

  /** Decides within the paragraph {@code [start, limit)} of an English text. */
  SentenceEnd(String text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    this.counted = start;
  }

  /**
   * Where the sentence ends whose first character is at {@code start}, or -1 if it goes on beyond the terminators
   * that begin at {@code terminator}.
   */
  int find(int start, int terminator) {
    int closers = Punctuation.skipTerminators(text, terminator, limit);
    int end = skipClosers(closers, limit);
    if (end == limit) {
      return limit;
    }
    int next = Punctuation.skipBlanks(text, end, limit);
    if (next == end) {
      return Punctuation.isWideTerminator(text.charAt(closers - 1)) && !goesOnDirectly(closers, end) ? end : -1;
    }
    if (next < limit && closesDetached(next)) {
      end = Punctuation.skipClosers(text, next, limit);
      next = Punctuation.skipBlanks(text, end, limit);
      if (end < limit && Punctuation.isTerminator(text.charAt(end))) {
        return -1;
      }
    }
    return next == limit || !goesOn(start, terminator, closers, end, next) ? end : -1;
  }

  /** A closing mark behind a blank, as engines set them: {@code It is over. " He left.} */
  private boolean closesDetached(int place) {
    if (text.charAt(place) != '"') {
      return onlyCloses(text, place, limit);
    }
    for (; counted < place; counted++) {
      straightQuoteOpen ^= text.charAt(counted) == '"';
    }
    boolean detached = place + 1 == limit || !Character.isLetterOrDigit(text.charAt(place + 1));
    return straightQuoteOpen && detached;
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
    boolean ellipsis = closers > terminator + 1 && text.charAt(closers - 1) == '.';
    if (startsLowerCase(next) || (isDigit(first) && (ellipsis || text.charAt(closers - 1) == '\u2026'))) {
      return true;
    }
    if (quoted && asks(terminator)) {
      return Attribution.at(text, next, limit);
    }
    boolean lonePeriod = text.charAt(terminator) == '.' && closers == terminator + 1 && !quoted;
    return lonePeriod && isShort(text, start, terminator, next, limit);
  }

  /** Behind the marks at a place that close a sentence with its terminator. */
  int skipClosers(int place, int end) {
    return Punctuation.skipClosers(text, place, end);
  }

  /** Whether the mark at a place can only close. */
  boolean onlyCloses(String all, int place, int end) {
    return Punctuation.onlyCloses(all.charAt(place));
  }

  /** Whether the full stop at {@code stop} only shortens the word before it. */
  boolean isShort(String all, int start, int stop, int next, int end) {
    return Abbreviation.before(all, start, stop).goesOn(all, next, end);
  }

  /** Whether a sentence goes on behind a terminator of scripts without blanks, with closing marks up to {@code end}. */
  boolean goesOnDirectly(int closers, int end) {
    return false;
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
