package org.wiredesk.text;

import java.util.Locale;

/** Where sentences end in languages other than English. */
final class ForeignSentenceEnd extends SentenceEnd {

  private final ShortForms shortForms;
  private final String text;

  ForeignSentenceEnd(String text, int start, int limit, Locale language) {
    super(text, start, limit);
    this.text = text;
    this.shortForms = ShortForms.of(language);
  }

  /** German closes with marks that others open with. */
  @Override
  int skipClosers(int place, int end) {
    int closed = super.skipClosers(place, end);
    boolean turned = closed < end && "«‹".indexOf(text.charAt(closed)) >= 0
        && (closed + 1 == end || !Character.isLetterOrDigit(text.charAt(closed + 1)));
    return turned ? closed + 1 : closed;
  }

  /** German opens with marks that others close with: »Ja!« */
  @Override
  boolean onlyCloses(String all, int place, int end) {
    boolean opens = place + 1 < end && Character.isLetterOrDigit(all.charAt(place + 1));
    return super.onlyCloses(all, place, end) && !opens;
  }

  @Override
  boolean isShort(String all, int start, int stop, int next, int end) {
    return shortForms.goesOn(all, start, stop);
  }

  /** Japanese goes on behind what it quotes: 「頑張る。」と語った. A wide point stands in decimals too. */
  @Override
  boolean goesOnDirectly(int closers, int end) {
    char next = text.charAt(end);
    boolean quoted = end > closers && Character.UnicodeScript.of(next) == Character.UnicodeScript.HIRAGANA;
    return quoted || text.charAt(closers - 1) == '\uff0e' && Character.isDigit(next);
  }
}
