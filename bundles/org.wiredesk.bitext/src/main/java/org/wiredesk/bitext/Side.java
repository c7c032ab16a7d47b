package org.wiredesk.bitext;

import java.util.List;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;

/**
 * What the alignment needs to know of one text, by sentence.
 *
 * @param lengths characters up to each sentence, in UTF-16 code units without what lies between sentences
 * @param begins where a paragraph begins
 * @param opens where the text behind the headline or the dateline begins
 * @param cues of each sentence, sorted
 * @param words the cues of each word that tells something, sentence by sentence, with {@link Cue#END} behind each word
 */
record Side(long[] lengths, boolean[] begins, boolean[] opens, long[][] cues, long[][] words) {

  static Side of(Wire wire, CueReader reader) {
    List<Sentence> sentences = wire.sentences();
    int size = sentences.size();
    Side side = new Side(new long[size + 1], new boolean[size], new boolean[size], new long[size][],
        new long[size][]);
    int paragraph = -1;
    for (int i = 0; i < size; i++) {
      Sentence sentence = sentences.get(i);
      side.lengths[i + 1] = side.lengths[i] + sentence.text().length();
      side.begins[i] = sentence.paragraph() != paragraph;
      CueReader.Cues cues = reader.read(sentence.text());
      side.cues[i] = cues.all();
      side.words[i] = cues.words();
      paragraph = sentence.paragraph();
    }
    wire.headline().ifPresent(headline -> side.open(sentences, headline.end()));
    wire.dateline().ifPresent(dateline -> side.open(sentences, dateline.span().end()));
    return side;
  }

  /** Marks the first sentence at or behind a place. */
  private void open(List<Sentence> sentences, int place) {
    int first = 0;
    while (first < size() && sentences.get(first).span().start() < place) {
      first++;
    }
    if (first < size()) {
      opens[first] = true;
    }
  }

  int size() {
    return begins.length;
  }

  long length(int from, int to) {
    return lengths[to] - lengths[from];
  }

  int paragraphs() {
    int count = 0;
    for (boolean begin : begins) {
      count += begin ? 1 : 0;
    }
    return count;
  }
}
