package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.text.Sentence;

/** The sentences of an original as names are compared with them; each is read when first asked for. */
final class OriginalSentences {

  private final Locale language;
  private final Map<Sentence, OriginalSentence> read = new ConcurrentHashMap<>();

  private OriginalSentences(Locale language) {
    this.language = language;
  }

  static OriginalSentences of(Bitext bitext) {
    return bitext.originalView(OriginalSentences.class, same -> new OriginalSentences(same.source().language()));
  }

  List<OriginalSentence> of(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> read.computeIfAbsent(sentence, key -> OriginalSentence.of(key, language))).toList();
  }
}
