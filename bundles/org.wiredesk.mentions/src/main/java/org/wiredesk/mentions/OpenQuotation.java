package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation whose end is not found yet.
 *
 * @param canGoOn whether it opens like speech, not like a name or a term in the middle of a sentence
 * @param repeats where later paragraphs open it anew; grows while it is open
 */
record OpenQuotation(int offset, QuotationMarks marks, boolean canGoOn, List<Integer> repeats) {

  static OpenQuotation at(String text, QuotationMark mark) {
    return new OpenQuotation(mark.offset(), mark.opened(), opensSpeech(text, mark.offset()), new ArrayList<>(1));
  }

  private static boolean opensSpeech(String text, int offset) {
    int before = offset - 1;
    while (before >= 0 && text.charAt(before) != '\n' && Token.isSpace(text.charAt(before))) {
      before--;
    }
    return before < 0 || !Character.isLetterOrDigit(text.charAt(before))
        || Attribution.isBeforeSpeech(text, before + 1);
  }
}
