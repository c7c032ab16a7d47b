package org.wiredesk.bench;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what a wire of the {@link WireMaker} could have been translated from: Russian, its names in Cyrillic letters. */
final class OriginalMaker {

  private static final String PHRASES = """
      minister of transport = министр транспорта
      governor of the region = губернатор области
      head of the commission = глава комиссии
      press secretary of the government = пресс-секретарь правительства
      chief engineer of the plant = главный инженер завода
      deputy chairman of the committee = заместитель председателя комитета
      spokeswoman for the ministry = представительница министерства
      ambassador = посол
      told reporters = сказал журналистам
      announced = объявил
      declared = заявил
      stressed = подчеркнул
      reported = сообщил
      recalled = напомнил
      noted = отметил
      added = добавил
      said = сказал
      the talks on the northern pipeline = переговоры о северном трубопроводе
      the new bridge over the river = новый мост через реку
      the agreement on grain exports = соглашение об экспорте зерна
      the rescue operation in the flooded villages = спасательная операция в затопленных сёлах
      the budget for the coming year = бюджет на будущий год
      the joint military exercise = совместные военные учения
      the reconstruction of the old harbor = перестройка старой гавани
      the inquiry into the accident = расследование аварии
      the visit of the delegation = визит делегации
      the vote in the upper house = голосование в верхней палате
      the vaccination of schoolchildren = вакцинация школьников
      the second stage of the project = второй этап проекта
      will be discussed by the two presidents = обсудят два президента
      has been postponed until the next session = отложили до следующей сессии
      was supported by most of the deputies = поддержало большинство депутатов
      cannot be completed before the end of the month = нельзя завершить до конца месяца
      requires the consent of the neighboring states = требует согласия соседних государств
      cost more than the ministry had expected = стоит больше, чем ожидало министерство
      did not meet the demands of the trade unions = не отвечает требованиям профсоюзов
      is expected to take place behind closed doors = ожидается за закрытыми дверями
      has led to a sharp rise in prices = привело к резкому росту цен
      was criticized by the opposition and by human rights groups = критиковали оппозиция и правозащитники
      because of the heavy snowfall in the mountains = из-за сильного снегопада в горах
      in spite of the objections of the finance ministry = несмотря на возражения минфина
      after a series of telephone conversations = после ряда телефонных разговоров
      against the background of falling oil prices = на фоне падения цен на нефть
      in connection with the elections = в связи с выборами
      with the help of foreign partners = при помощи иностранных партнёров
      according to the official website = согласно официальному сайту
      under the terms of the treaty = по условиям договора
      as part of a visit to the capital = в рамках визита в столицу
      despite the strike of railway workers = несмотря на забастовку железнодорожников
      people took part = человек приняли участие
      workers had left = рабочих ушли
      had confirmed that = подтвердил, что
      at a cost of = ценой в
      million dollars = миллионов долларов
      while residents of = а жители
      wait for = ждут
      tons of coal = тонн угля
      according to = по словам
      arrived in = прибыл в
      earlier = ранее
      ’s office = : канцелярия
      march = марта
      where = где
      that = что
      and = и
      the = этот
      in = в
      """;

  private record Phrase(String english, String russian) {}

  /** The longest first. */
  private final List<Phrase> phrases = new ArrayList<>();

  private final Transliterator cyrillic = Transliterator.getInstance("Latin-Cyrillic");

  OriginalMaker() {
    for (String line : PHRASES.lines().toList()) {
      String[] sides = line.split(" = ");
      phrases.add(new Phrase(sides[0], sides[1]));
    }
    phrases.sort(Comparator.comparing((Phrase phrase) -> -phrase.english().length()));
  }

  String original(String wire) {
    String text = wire;
    for (Phrase phrase : phrases) {
      text = text.replace(phrase.english(), phrase.russian())
          .replace(capitalised(phrase.english()), capitalised(phrase.russian()));
    }
    return cyrillic.transliterate(text);
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
