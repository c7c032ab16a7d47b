package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.text.Wire;

/** Finds the sentences of a wire that a quotation is of: word for word, else by most of its letters. */
final class QuotedSentences {

  /** Of one that was edited so much of the letters must stand, from 0 to 1... */
  private static final double ALIKE = 0.7;

  /** ...and so much more than at the next best place. */
  private static final double LEAD = 0.1;

  private final List<String> sentences;
  private final List<LetterPairs> letters = new ArrayList<>();

  QuotedSentences(Wire wire) {
    sentences = wire.sentences().stream().map(sentence -> String.join(" ", HandPair.words(sentence.text()))).toList();
  }

  /** Empty when the words stand nowhere any more, or in several places. */
  Optional<Range> find(String quotation) {
    List<Range> same = new ArrayList<>();
    for (int from = 0; from < sentences.size() && same.size() < 2; from++) {
      int to = end(quotation, from);
      if (to > from) {
        same.add(new Range(from, to));
      }
    }
    return same.isEmpty() ? nearly(quotation) : Optional.of(same.get(0)).filter(only -> same.size() == 1);
  }

  /** Behind the sentences from one on that together are the quotation; {@code from} when they are not. */
  private int end(String quotation, int from) {
    int at = 0;
    for (int i = from; i < sentences.size() && quotation.startsWith(sentences.get(i), at); i++) {
      at += sentences.get(i).length();
      if (at == quotation.length()) {
        return i + 1;
      }
      if (quotation.charAt(at) != ' ') {
        return from;
      }
      at++;
    }
    return from;
  }

  private Optional<Range> nearly(String quotation) {
    LetterPairs wanted = LetterPairs.of(quotation);
    Best best = new Best();
    for (int from = 0; from < sentences.size(); from++) {
      LetterPairs run = letters(from);
      for (int to = from + 1; run.shareIn(wanted) >= ALIKE; to++) {
        best.take(new Range(from, to), wanted.likeness(run));
        if (to == sentences.size() || run.size() > wanted.size()) {
          break;
        }
        run = run.plus(letters(to));
      }
    }
    return best.sure();
  }

  private LetterPairs letters(int sentence) {
    if (letters.isEmpty()) {
      sentences.forEach(each -> letters.add(LetterPairs.of(each)));
    }
    return letters.get(sentence);
  }

  /** The likeliest place, and how likely the next is that shares no sentence with it. */
  private static final class Best {

    private Range range = new Range(0, 0);
    private double likeness;
    private double next;

    /** From left to right. */
    void take(Range place, double itsLikeness) {
      boolean apart = place.from() >= range.to();
      if (itsLikeness > likeness) {
        next = apart ? likeness : next;
        likeness = itsLikeness;
        range = place;
      } else if (apart) {
        next = Math.max(next, itsLikeness);
      }
    }

    Optional<Range> sure() {
      return likeness >= ALIKE && likeness >= next + LEAD ? Optional.of(range) : Optional.empty();
    }
  }
}
