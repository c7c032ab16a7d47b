package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forms of months and weekdays that the CLDR does not have: it gives the nominative and, of months, the genitive, but
 * "on Wednesday" and "in November" take other cases in the Slavic languages; and spellings and names that texts have
 * beside the CLDR's.
 *
 * @param months the forms of each month from January, in one string with blanks between
 * @param weekdays the forms of each weekday from Monday
 */
record CaseForms(List<String> months, List<String> weekdays) {

  private static final List<String> NO_MONTHS = Collections.nCopies(12, "");
  private static final Map<String, CaseForms> FORMS = Map.of(
      "ru", new CaseForms(
          List.of("январе январю январем январём", "феврале февралю февралем", "марте марту мартом",
              "апреле апрелю апрелем", "мае маю маем", "июне июню июнем", "июле июлю июлем",
              "августе августу августом", "сентябре сентябрю сентябрем", "октябре октябрю октябрем",
              "ноябре ноябрю ноябрем", "декабре декабрю декабрем"),
          List.of("понедельника понедельнику понедельником", "вторника вторнику вторником", "среды среде среду средой",
              "четверга четвергу четвергом", "пятницы пятнице пятницу пятницей",
              "субботы субботе субботу субботой", "воскресенья воскресенью воскресеньем")),
      "uk", new CaseForms(
          List.of("січні січню", "лютому", "березні березню", "квітні квітню", "травні травню", "червні червню",
              "липні липню", "серпні серпню", "вересні вересню", "жовтні жовтню", "листопаді листопаду",
              "грудні грудню"),
          List.of("понеділка понеділку", "вівторка вівторку", "середи середі середу", "четверга четвергу",
              "п'ятниці п'ятницю", "суботи суботі суботу", "неділі неділю")),
      "pl", new CaseForms(
          List.of("styczniu styczniem", "lutym lutemu", "marcu marcem", "kwietniu kwietniem", "maju majem",
              "czerwcu czerwcem", "lipcu lipcem", "sierpniu sierpniem", "wrześniu wrześniem", "październiku",
              "listopadzie listopadowi", "grudniu grudniem"),
          List.of("poniedziałku poniedziałkiem", "wtorku wtorkiem", "środę środy środzie", "czwartku czwartkiem",
              "piątku piątkiem", "sobotę soboty sobocie", "niedzielę niedzieli")),
      "cs", new CaseForms(
          List.of("lednu lednem", "únoru únorem", "březnu březnem", "dubnu dubnem", "květnu květnem", "červnu červnem",
              "červenci července červencem", "srpnu srpnem", "zářím", "říjnu říjnem", "listopadem",
              "prosinci prosincem"),
          List.of("pondělím", "úterým", "středu středy středě", "čtvrtka čtvrtku", "pátku pátkem",
              "sobotu soboty sobotě", "neděli neděle nedělí")),
      "hi", new CaseForms(
          List.of("जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर",
              "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर"),
          List.of("सोमवार", "मंगलवार", "बुधवार", "गुरुवार गुरूवार बृहस्पतिवार वीरवार", "शुक्रवार", "शनिवार",
              "रविवार इतवार")),
      "zh", new CaseForms(NO_MONTHS,
          List.of("礼拜一", "礼拜二", "礼拜三", "礼拜四", "礼拜五", "礼拜六", "礼拜天 礼拜日 星期天 周天")),
      "ja", new CaseForms(NO_MONTHS, List.of("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜")));

  static Optional<CaseForms> of(String language) {
    return Optional.ofNullable(FORMS.get(language));
  }

  void addTo(PhraseTable<Month> monthTable, PhraseTable<DayOfWeek> weekdayTable, PhraseTable<DayOfWeek> fullWeekdays) {
    for (int i = 0; i < months.size(); i++) {
      monthTable.putAll(Month.of(i + 1), months.get(i).split(" "));
    }
    for (int i = 0; i < weekdays.size(); i++) {
      weekdayTable.putAll(DayOfWeek.of(i + 1), weekdays.get(i).split(" "));
      fullWeekdays.putAll(DayOfWeek.of(i + 1), weekdays.get(i).split(" "));
    }
  }
}
