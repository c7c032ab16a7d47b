package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times that only say past, present or future, and lengths that only say long or short. */
final class EnglishVague implements Recogniser {

  private static final PhraseTable<TimeReference> REFERENCES = new PhraseTable<TimeReference>()
      .putAll(TimeReference.PAST_REF, "recently", "recent", "more recently", "most recently", "the past",
          "the recent past", "long ago", "not long ago",
          "then current", "the distant past", "a while ago", "some time ago", "lately", "not so long ago",
          "not that long ago")
      .putAll(TimeReference.PRESENT_REF, "now", "currently", "current", "right now", "at present", "the present",
          "presently", "this moment", "nowadays", "these days", "the present time", "this time",
          "the current time", "just now", "this point", "the moment")
      .putAll(TimeReference.FUTURE_REF, "the future", "the near future", "the foreseeable future", "soon",
          "the immediate future", "the not too distant future", "the coming future", 
          "the not-too-distant future", "the distant future", "the near term", "the short term",
          "a later date", "a future date", "one day", "someday");
  private static final PhraseTable<TimeAmount> LENGTHS = new PhraseTable<TimeAmount>()
      .putAll(TimeAmount.some(Grain.NONE), "a long time", "some time", "a short time", "quite some time",
          "a while", "a long while", "a short while", "a brief time", "a long period", "a brief period",
          "a very long time", "quite a while");
  private static final Set<String> COUNTED = Set.of("day", "week", "weekend", "month", "quarter", "year", "decade",
      "century", "few", "several", "couple", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
      "ten", "dozen", "twenty", "season", "half", "hour", "many");
  /** Behind them "one day" is some day to come. */
  private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "shall", "should",
      "to", "must", "ll");
  private static final Set<String> AT_POINT = Set.of("at", "this", "for");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<TimeReference> reference = cursor.take(REFERENCES);
    if (reference.isPresent() && isTime(tokens, from, cursor.at())) {
      int start = tokens.is(from, "in") || tokens.is(from, "at") ? from + 1 : from;
      return List.of(Phrase.of(start, cursor.at(), TimexType.DATE, "vague", Meaning.fixed(reference.get())));
    }
    cursor.moveTo(from);
    return cursor.take(LENGTHS).map(length -> List.of(
        Phrase.of(from, cursor.at(), TimexType.DURATION, "vague", Meaning.fixed(length)))).orElse(List.of());
  }

  /** "for the moment" and "at this point" speak of time, "this point" alone of an argument. */
  private static boolean isTime(Tokens tokens, int from, int to) {
    Token last = tokens.at(to - 1);
    Token behind = tokens.at(to);
    if (last.is("moment") || last.is("point") || last.is("time") && tokens.is(from, "this")) {
      return AT_POINT.contains(tokens.at(from - 1).lower()) || tokens.is(from, "at");
    }
    if (last.is("day") && tokens.is(to - 2, "one")) {
      return MODALS.contains(tokens.at(from - 1).lower()) && behind.isWord();
    }
    if (last.is("soon")) {
      return !tokens.is(from - 1, "as") && !tokens.is(from - 1, "so") && !behind.is("after");
    }
    if (last.is("past")) {
      return !behind.isNumber() && (behind.isNone() || !behind.isWord() || !COUNTED.contains(behind.lower()));
    }
    return !behind.is("-");
  }
}
