package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;

/** Distances and lengths of Russian: "два дня назад", "неделю назад", "через три месяца", "10 лет". */
final class RussianDistances implements Recogniser {

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    boolean ahead = cursor.take("через");
    boolean after = !ahead && cursor.take("спустя");
    Optional<TimeAmount> amount = RussianWords.amount(cursor, true);
    if (amount.isEmpty()) {
      return List.of();
    }
    if (ahead || after) {
      Distances.Way way = ahead ? Distances.FROM_NOW : Distances.LATER;
      return List.of(phrase(from, cursor.at(), Distances.meaning(amount.get(), way)));
    }
    if (cursor.take("назад")) {
      return List.of(phrase(from, cursor.at(), Distances.meaning(amount.get(), Distances.AGO)));
    }
    if (cursor.take("спустя") || cursor.take("позже") || cursor.take("позднее")) {
      return List.of(phrase(from, cursor.at(), Distances.meaning(amount.get(), Distances.LATER)));
    }
    if (cursor.take("ранее") || cursor.take("раньше")) {
      return List.of(phrase(from, cursor.at(), Distances.meaning(amount.get(), Distances.EARLIER)));
    }
    boolean counted = RussianWords.UNITS.get(tokens.at(from).lower()) == null;
    return counted
        ? List.of(Phrase.of(from, cursor.at(), TimexType.DURATION, "duration", Meaning.fixed(amount.get())))
        : List.of();
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "distance", meaning);
  }
}
