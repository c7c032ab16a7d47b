package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Periods of the year before, as reports of business compare: "the year-ago quarter", "year-earlier nine months". */
final class EnglishComparisons implements Recogniser {

  private static final Set<String> HEADS = Set.of("quarter", "period");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    boolean article = cursor.take("the") || cursor.take("a");
    cursor.take("comparable");
    cursor.take("same");
    int core = cursor.at();
    boolean compares = cursor.take("year") && cursor.takeHyphen() && (cursor.take("ago") || cursor.take("earlier"));
    if (!compares || !article && core > from) {
      return List.of();
    }
    int end = cursor.at();
    Optional<TimeAmount> length = EnglishAmounts.read(cursor);
    if (length.isPresent()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DURATION, "comparison", Meaning.fixed(length.get())));
    }
    cursor.moveTo(end);
    Optional<Integer> ordinal = EnglishNumbers.ordinal(cursor).filter(it -> it >= 1 && it <= 4);
    cursor.takeHyphen();
    boolean head = cursor.takeAny(HEADS);
    Meaning yearBefore = Distances.meaning(TimeAmount.of(1, Grain.YEAR), Distances.AGO);
    Meaning meaning = ordinal.filter(it -> head).map(it -> quarter(it, yearBefore)).orElse(yearBefore);
    return List.of(Phrase.of(head ? from : core, head ? cursor.at() : end, TimexType.DATE, "comparison", meaning));
  }

  private static Meaning quarter(int number, Meaning yearBefore) {
    return situation -> {
      Resolution year = yearBefore.in(situation);
      return year.value() instanceof CalendarValue value
          ? new Resolution(new CalendarValue.Quarter(value.first().getYear(), number), year.anchor())
          : Resolution.plain(new TimePattern("XXXX-Q" + number, Grain.QUARTER));
    };
  }
}
