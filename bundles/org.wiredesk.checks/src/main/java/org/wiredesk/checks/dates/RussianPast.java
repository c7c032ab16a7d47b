package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Tense;

/**
 * What a Russian sentence tells of the past and dates in the future. Only a day with its year and without a preposition
 * counts ("прибыл 3 мая 2016 года"), since "на", "до" and "к" tell what is planned, and only where nothing but places
 * and persons stands between the verb and the day, since verbal nouns have days of their own.
 *
 * @param days so many after the wire's own
 */
record RussianPast(TemporalExpression time, long days) {

  private static final int TIME_ZONE_DAYS = 1;
  private static final int MOST_WORDS = 12;
  private static final List<String> PAST_ENDINGS = List.of("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись");
  private static final List<String> INFINITIVES = List.of("ть", "ться", "ти", "тись", "чь", "чься");
  /** What they speak of lies ahead, or is said, not done, on the day. */
  private static final List<String> PLANNING = List.of("объяв", "назнач", "анонсир", "предлож", "предлаг", "обеща",
      "план", "заплан", "перен", "отлож", "реши", "договор", "согла", "утверд", "подтверд", "пригла", "ждал", "ожида",
      "рассчит", "надея", "собира", "хоте", "намер", "намет", "должен", "должн", "сообщ", "заяв", "сказа", "отмет",
      "истека", "заканчива", "начинал", "завершал", "кончал");
  private static final List<String> VERBAL_NOUNS = List.of("ение", "ения", "ением", "ении", "ание", "ания", "анием",
      "ании", "ция", "ции", "цию", "цией");
  private static final Set<String> PLACES = Set.of("в", "во", "на", "из", "под", "у", "при");
  private static final Set<String> PREPOSITIONS = Set.of("о", "об", "с", "со", "к", "ко", "до", "по", "от", "для", "за",
      "после", "перед", "без", "через", "около", "про", "над", "между");

  /**
   * @param sentence the one that the time stands in
   * @param text the whole wire's
   */
  static Optional<RussianPast> of(TemporalExpression time, TimedSentence sentence, String text, LocalDate wire) {
    long days = time.day().map(day -> ChronoUnit.DAYS.between(wire, day)).orElse(0L);
    boolean ahead = time.yearIsWritten() && days > TIME_ZONE_DAYS && time.time().tense() == Tense.PAST;
    return ahead && isVerbsOwn(Words.before(text, sentence.sentence().span().start(), time.span().start(), MOST_WORDS))
        ? Optional.of(new RussianPast(time, days))
        : Optional.empty();
  }

  /** @param before the words before the day, the nearest first */
  private static boolean isVerbsOwn(List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      if (isPast(word)) {
        return !startsWithAny(word, PLANNING) && !Words.hasAny(before, Set.of("если", "бы", "чтобы"));
      }
      boolean preposition = PREPOSITIONS.contains(word) || i == 0 && PLACES.contains(word);
      boolean other = !Character.isLetterOrDigit(word.charAt(0)) || endsWithAny(word, INFINITIVES)
          || endsWithAny(word, VERBAL_NOUNS) || startsWithAny(word, PLANNING);
      if (preposition || other) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPast(String word) {
    return word.length() > 3 && endsWithAny(word, PAST_ENDINGS);
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  private static boolean startsWithAny(String word, List<String> stems) {
    return stems.stream().anyMatch(word::startsWith);
  }
}
