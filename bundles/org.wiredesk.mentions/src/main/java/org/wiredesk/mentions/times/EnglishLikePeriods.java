package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Periods set against the same of the year before: "the corresponding period last year", "the quarter a year ago",
 * "last year's quarter".
 */
final class EnglishLikePeriods implements Recogniser {

  private static final Set<String> LIKE =
      Set.of("corresponding", "comparable", "same", "like", "similar", "equivalent");
  private static final PhraseTable<Boolean> YEAR_BEFORE = new PhraseTable<Boolean>().putAll(true, "last year",
      "of last year", "in last year", "a year ago", "one year ago", "a year earlier", "one year earlier",
      "a year before", "the previous year", "of the previous year", "in the previous year",
      "the prior year", "the year before");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Grain> grain = cursor.take("last", "year", "'", "s") ? head(cursor) : likeYearBefore(cursor);
    return grain.map(it -> List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "comparison", meaning(it))))
        .orElse(List.of());
  }

  private static Optional<Grain> likeYearBefore(Cursor cursor) {
    boolean article = cursor.take("the");
    boolean like = cursor.takeAny(LIKE);
    Optional<Grain> grain = article || like ? head(cursor) : Optional.empty();
    return grain.filter(it -> cursor.take(YEAR_BEFORE).isPresent());
  }

  /** The grain of a period without a name is not told. */
  private static Optional<Grain> head(Cursor cursor) {
    if (cursor.take("quarter")) {
      return Optional.of(Grain.QUARTER);
    }
    return cursor.take("period") ? Optional.of(Grain.NONE) : Optional.empty();
  }

  /** A quarter is that which was reported on; a period may be the whole year. */
  private static Meaning meaning(Grain grain) {
    Meaning lastYear = Relative.period(-1, Grain.YEAR);
    return situation -> {
      boolean quarter = grain == Grain.QUARTER || situation.before().reportsQuarter();
      return situation.before().lastQuarter().filter(last -> quarter)
          .map(last -> Distances.reported(last, situation.today()))
          .map(last -> Calendar.containing(last.first().minusYears(1), Grain.QUARTER))
          .map(value -> new Resolution(value, Anchor.LAST_MENTION))
          .orElseGet(() -> lastYear.in(situation));
    };
  }
}
