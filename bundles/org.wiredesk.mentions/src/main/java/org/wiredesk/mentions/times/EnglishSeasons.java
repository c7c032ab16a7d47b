package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Seasons: "this fall", "the summer of 1998", "last winter". */
final class EnglishSeasons implements Recogniser {

  private static final Set<String> PREPOSITIONS = Set.of("in", "by", "since", "until", "during", "through", "early",
      "late", "mid", "of", "for", "-", "throughout", "into", "over", "this", "before", "after");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    boolean article = cursor.take("the");
    cursor.take("early");
    cursor.take("late");
    Direction direction = EnglishWords.direction(cursor);
    Optional<YearSeason> season = cursor.take(EnglishWords.SEASONS);
    if (season.isEmpty()) {
      return List.of();
    }
    YearSeason which = season.get();
    int end = cursor.at();
    cursor.take("of");
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isPresent()) {
      return List.of(phrase(from, cursor.at(), Meaning.fixed(new CalendarValue.Season(year.get(), which))));
    }
    boolean ambiguous = which == YearSeason.AUTUMN && tokens.is(end - 1, "fall") || which == YearSeason.SPRING;
    boolean certain = direction != Direction.NONE
        || (article || !ambiguous) && PREPOSITIONS.contains(tokens.at(from - 1).lower());
    Meaning meaning = direction.yearly(it -> Optional.of(new CalendarValue.Season(it, which)),
        new TimePattern("XXXX-" + which.letters(), Grain.SEASON));
    return certain ? List.of(phrase(from, end, meaning)) : List.of();
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "season", meaning);
  }
}
