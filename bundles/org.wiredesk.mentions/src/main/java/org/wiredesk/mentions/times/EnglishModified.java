package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Modifiers before any other expression: "early Tuesday", "about two years ago", "the end of October". */
final class EnglishModified implements Recogniser {

  private static final PhraseTable<Modifier> OF_PERIODS = new PhraseTable<Modifier>()
      .putAll(Modifier.START, "early", "early in", "earlier", "early on", "the beginning of", "the start of",
          "earlier in", "the early", "beginning of", "start of", "the early part of", "the first half of",
          "the early hours of", "the small hours of", "the wee hours of")
      .putAll(Modifier.MID, "mid", "the middle of", "the mid", "middle of")
      .putAll(Modifier.END, "late", "late in", "later", "later in", "the end of", "the late", "end of",
          "the latter part of", "late on", "later on", "the close of", "the last half of", "the second half of",
          "the latter half of", "the late hours of", "the closing hours of")
      .putAll(Modifier.APPROX, "sometime", "some time")
      .putAll(Modifier.BEFORE, "pre-")
      .putAll(Modifier.AFTER, "post-");
  private static final PhraseTable<Modifier> OF_CLOCKS = new PhraseTable<Modifier>()
      .putAll(Modifier.APPROX, "around", "approximately", "roughly");
  private static final PhraseTable<Modifier> OF_LENGTHS = new PhraseTable<Modifier>()
      .putAll(Modifier.APPROX, "about", "around", "approximately", "roughly", "some", "an estimated")
      .putAll(Modifier.LESS_THAN, "nearly", "almost", "less than", "fewer than", "under", "not quite", "just under")
      .putAll(Modifier.MORE_THAN, "more than", "just over", "well over", "longer than", "upwards of", "much more than",
          "a little more than", "just more than", "slightly more than", "more than about")
      .putAll(Modifier.EQUAL_OR_LESS, "no more than", "at most", "up to", "as much as", "as many as", "not more than",
          "a maximum of")
      .putAll(Modifier.EQUAL_OR_MORE, "at least", "no less than", "no fewer than", "a minimum of", "not less than");
  private static final Set<String> BEFORE_OVER = Set.of("for", "of", "in", "after", "with", "lasting", "last",
      "lasted", "took", "take", "takes", "than", "spent");

  private final List<Recogniser> clocks;
  private final List<Recogniser> periods;
  private final List<Recogniser> lengths;

  /**
   * @param clocks those of times of the clock
   * @param periods those of dates and times
   * @param lengths those of lengths of time and distances
   */
  EnglishModified(List<Recogniser> clocks, List<Recogniser> periods, List<Recogniser> lengths) {
    this.clocks = List.copyOf(clocks);
    this.periods = List.copyOf(periods);
    this.lengths = List.copyOf(lengths);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    List<Phrase> period = modified(tokens, from, OF_PERIODS, periods);
    List<Phrase> clock = period.isEmpty() ? modified(tokens, from, OF_CLOCKS, clocks) : period;
    List<Phrase> length = clock.isEmpty() ? modified(tokens, from, OF_LENGTHS, lengths) : clock;
    return length.isEmpty() && tokens.is(from, "over") ? over(tokens, from) : length;
  }

  /** "for over three years" is more than three years, "over three years" all through them. */
  private List<Phrase> over(Tokens tokens, int from) {
    return BEFORE_OVER.contains(tokens.at(from - 1).lower())
        ? first(tokens, from, from + 1, lengths, Modifier.MORE_THAN)
        : List.of();
  }

  private static List<Phrase> modified(
      Tokens tokens, int from, PhraseTable<Modifier> words, List<Recogniser> recognisers) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Modifier> modifier = cursor.take(words);
    if (modifier.isEmpty()) {
      return List.of();
    }
    boolean hyphen = cursor.takeHyphen();
    int start = hyphen && tokens.is(from, "the") && !tokens.is(from + 1, "mid") ? from + 1 : from;
    return first(tokens, start, cursor.at(), recognisers, modifier.get());
  }

  private static List<Phrase> first(
      Tokens tokens, int from, int core, List<Recogniser> recognisers, Modifier modifier) {
    for (Recogniser recogniser : recognisers) {
      List<Phrase> phrases = recogniser.at(tokens, core);
      if (phrases.size() == 1) {
        return List.of(phrases.get(0).between(from, phrases.get(0).to()).with(modifier));
      }
    }
    return List.of();
  }
}
