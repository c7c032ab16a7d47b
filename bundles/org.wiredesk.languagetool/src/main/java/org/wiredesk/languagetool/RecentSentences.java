package org.wiredesk.languagetool;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;

/**
 * What LanguageTool made of the sentences seen last, so that after an edit only the changed ones are analysed again.
 * Bounded by the length of the sentences; an analysis takes some hundred times the memory of its text. Safe for use by
 * several threads.
 */
final class RecentSentences {

  /** A sentence as LanguageTool sees it: with the white space after it, which tells where paragraphs end. */
  record Key(LanguagePair pair, String text, boolean endsText) {}

  /** The analysis, and what LanguageTool's rules of one choice found in it, once they have looked. */
  record Entry(AnalyzedSentence analysis, Optional<Found> found) {}

  /** What the rules of a choice found. */
  record Found(RuleChoice choice, RuleResults results) {}

  private final int maxLength;
  private final LinkedHashMap<Key, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
  private int length;

  /** @param maxLength in UTF-16 code units, of all sentences together */
  RecentSentences(int maxLength) {
    this.maxLength = maxLength;
  }

  synchronized Optional<Entry> get(Key key) {
    return Optional.ofNullable(entries.get(key));
  }

  synchronized void put(Key key, Entry entry) {
    if (entries.put(key, entry) == null) {
      length += key.text().length();
    }
    Iterator<Map.Entry<Key, Entry>> eldest = entries.entrySet().iterator();
    while (length > maxLength && entries.size() > 1) {
      length -= eldest.next().getKey().text().length();
      eldest.remove();
    }
  }

  synchronized int size() {
    return entries.size();
  }
}
