package org.wiredesk.languagetool;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.languagetool.AnalyzedSentence;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.phrases.QuotationScope;

/**
 * What LanguageTool and the desk's rules made of the sentences seen last, so that after an edit only the changed ones are
 * analysed again.
 * Bounded by the length of the sentences; an analysis takes some hundred times the memory of its text. Safe for use by
 * several threads.
 */
final class RecentSentences {

  /** A sentence as LanguageTool sees it: with the white space after it, which tells where paragraphs end. */
  record Key(LanguagePair pair, String text, boolean endsText) {}

  /** The analysis, and what the rules of one choice and of one book found in it, once they have looked. */
  record Entry(AnalyzedSentence analysis, Optional<Found> found, Optional<Phrased> phrased) {

    Entry with(Found results) {
      return new Entry(analysis, Optional.of(results), phrased);
    }

    Entry with(Phrased findings) {
      return new Entry(analysis, found, Optional.of(findings));
    }
  }

  /** What LanguageTool's rules of a choice found. */
  record Found(RuleChoice choice, RuleResults results) {}

  /**
   * What a book of phrase rules found.
   *
   * @param book its {@link PhraseBook#identity()}: the book itself would live on in sentences of closed wires
   */
  record Phrased(Object book, List<Told> told) {}

  /** A finding with offsets relative to its sentence, and where in a wire it counts. */
  record Told(Finding finding, QuotationScope scope) {}

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

  /** Adds to what is known of a sentence. */
  synchronized void add(Key key, AnalyzedSentence analysis, UnaryOperator<Entry> addition) {
    Entry known = entries.get(key);
    if (known == null) {
      known = new Entry(analysis, Optional.empty(), Optional.empty());
      length += key.text().length();
    }
    entries.put(key, addition.apply(known));
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
