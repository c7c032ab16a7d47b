package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Set;

/** Tells the tense of the verb nearest to an expression in its Russian sentence, first before, then behind it. */
final class RussianTense implements TenseReader {

  private static final int FURTHEST = 25;
  private static final List<String> PAST_ENDINGS = List.of("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись");
  private static final List<String> FUTURE_STEMS = List.of("запланирован", "намечен", "планиру", "намерен", "ожидается",
      "ожидаются", "состоится", "состоятся", "пройдет", "пройдёт", "пройдут", "предсто", "назначен", "начнется",
      "начнётся", "начнутся", "будет", "будут", "прибудет", "посетит", "встретится", "встретятся", "проведет",
      "проведёт", "проведут", "откроется", "завершится", "должен", "должна", "должны", "вступит", "собира");
  private static final Set<String> NOUNS = Set.of("или", "если", "дела", "числа", "тела", "недели", "школа", "сила",
      "цели", "земли", "роли", "доли", "число", "дело", "стол", "раздел", "начала", "генерал", "канал", "материал",
      "капитал", "села", "село", "соли", "пыли", "ли", "отдел", "зал", "тыл", "стрелы", "журнал", "футбол");

  @Override
  public Tense of(Tokens tokens, int from, int to) {
    for (int i = from - 1; i >= from - FURTHEST && !tokens.at(i + 1).opensSentence(); i--) {
      Tense tense = verb(tokens.at(i));
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = to; i < to + FURTHEST && !tokens.at(i).opensSentence(); i++) {
      Tense tense = verb(tokens.at(i));
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense verb(Token token) {
    String word = token.lower();
    if (!token.isWord() || FUTURE_STEMS.stream().anyMatch(word::startsWith)) {
      return token.isWord() ? Tense.FUTURE : Tense.UNKNOWN;
    }
    boolean past = word.length() > 3 && !NOUNS.contains(word) && !token.isCapitalised()
        && PAST_ENDINGS.stream().anyMatch(word::endsWith);
    return past ? Tense.PAST : Tense.UNKNOWN;
  }
}
