package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;

/** Days and vague times of Russian: "вчера", "накануне", "на следующий день", "сейчас", "в ближайшее время". */
final class RussianDays implements Recogniser {

  private static final PhraseTable<Meaning> DAYS = new PhraseTable<Meaning>()
      .putAll(Relative.period(0, Grain.DAY), "сегодня", "сегодняшний день", "сегодняшнего дня")
      .putAll(Relative.period(-1, Grain.DAY), "вчера")
      .putAll(Relative.period(1, Grain.DAY), "завтра")
      .putAll(Relative.period(-2, Grain.DAY), "позавчера")
      .putAll(Relative.period(2, Grain.DAY), "послезавтра")
      .putAll(fromLast(-1), "накануне", "днем ранее", "днём ранее", "предыдущий день")
      .putAll(fromLast(1), "следующий день", "следующего дня", "днем позже", "днём позже")
      .putAll(fromLast(0), "тот же день", "тот день", "этот же день")
      .putAll(Meaning.fixed(TimeReference.PRESENT_REF), "сейчас", "теперь", "ныне", "настоящее время",
          "данный момент", "настоящий момент")
      .putAll(Meaning.fixed(TimeReference.PAST_REF), "недавно", "последнее время", "ранее недавно", "в прошлом",
          "некогда")
      .putAll(Meaning.fixed(TimeReference.FUTURE_REF), "вскоре", "скоро", "ближайшее время", "ближайшем будущем",
          "обозримом будущем", "в будущем");

  private static Meaning fromLast(int days) {
    return Relative.toLast(Grain.DAY, last -> Calendar.period(last, days, Grain.DAY));
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Meaning> meaning = cursor.take(DAYS);
    boolean vague = tokens.is(from, "в");
    boolean adjective = vague && cursor.peek().isWord() && RussianWords.UNITS.containsKey(cursor.peek().lower());
    int start = vague ? from + 1 : from;
    return meaning.filter(it -> !adjective)
        .map(it -> List.of(Phrase.of(start, cursor.at(), TimexType.DATE, "day-from-today", it))).orElse(List.of());
  }
}
