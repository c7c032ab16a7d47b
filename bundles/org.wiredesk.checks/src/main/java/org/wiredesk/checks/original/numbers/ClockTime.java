package org.wiredesk.checks.original.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.text.Span;

/**
 * A time of day as far as its text tells it.
 *
 * @param minutes from midnight or from noon, 0 to 719
 * @param afternoon whether it is of the second half of the day; empty where that is left open
 * @param zone whose time it is; empty where that is not said
 */
record ClockTime(int minutes, Optional<Boolean> afternoon, Optional<String> zone) {

  private static final int HALF_DAY = 720;
  private static final int HOUR = 60;
  /** Clocks of two zones differ by multiples of so many minutes nearly everywhere. */
  private static final int ZONE_STEP = 30;
  private static final int REACH = 32;
  private static final List<String> HOURS = List.of("часов ", "часа ", "час ", "години ", "годин ", "uhr ", "heures ",
      "horas ", "hodin ", "hodiny ");
  private static final List<String> MORNING = List.of("a.m", "am", "утра", "ранку", "morgens", "früh",
      "du matin", "de la mañana", "de la madrugada", "del mattino", "nad ranem", "ráno", "صباحا", "فجرا");
  /** Of the morning, but from nine on of the evening. */
  private static final List<String> NIGHT = List.of("ночи", "ночі", "di notte");
  private static final int LATE = 9;
  private static final List<String> EVENING = List.of("p.m", "pm", "дня", "вечера", "вечора", "nachmittags", "abends",
      "de l'après-midi", "de l’après-midi", "du soir", "de la tarde", "de la noche", "del pomeriggio", "di sera",
      "po południu", "wieczorem", "odpoledne", "večer", "مساء", "ظهرا");
  private static final List<String> MORNING_BEFORE =
      List.of("上午", "凌晨", "早上", "清晨", "午前", "早朝", "सुबह", "तड़के");
  private static final List<String> EVENING_BEFORE =
      List.of("下午", "晚上", "傍晚", "午後", "夕方", "शाम", "दोपहर");
  private static final Map<String, List<String>> ZONES = Map.of(
      "gmt", List.of("gmt", "utc", "greenwich", "по гринвичу", "за гринвічем", "格林尼治", "格林威治", "世界標準時",
          "グリニッジ", "جرينتش", "غرينتش", "जीएमटी"),
      "msk", List.of("moscow time", "мск", "московск", "msk", "moskauer", "莫斯科", "モスクワ"),
      "kyiv", List.of("kiev time", "kyiv time", "киевск", "київськ", "за києвом"),
      "beijing", List.of("beijing time", "北京时间", "北京時間"),
      "japan", List.of("japan time", "tokyo time", "jst", "日本時間"),
      "india", List.of("ist)", "india time", "indian time", "भारतीय समय"),
      "europe", List.of("cet", "cest", "мез", "mez"),
      "america", List.of("eastern", "edt", "est)", "washington time", "вашингтонск", "new york time"),
      "local", List.of("local time", "местн", "місцев", "ortszeit", "heure locale", "hora local", "ora locale",
          "czasu lokalnego", "místního času", "当地时间", "現地時間", "بالتوقيت المحلي", "स्थानीय"));

  /** @param text that the quantity stands in */
  static ClockTime of(Quantity quantity, String text) {
    Span span = quantity.span();
    String before = text.substring(Math.max(0, span.start() - REACH), span.start()).toLowerCase(Locale.ROOT);
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + REACH)).toLowerCase(Locale.ROOT);
    String written = span.of(text).toLowerCase(Locale.ROOT);
    int minutes = quantity.low().intValue();
    return new ClockTime(minutes % HALF_DAY, afternoon(minutes, before.strip(), written, behind.strip()),
        zone(written + behind).or(() -> zone(before)));
  }

  private static Optional<Boolean> afternoon(int minutes, String before, String written, String behind) {
    int hour = minutes / HOUR;
    if (hour > 12 && hour < 24) {
      return Optional.of(true);
    }
    if (hour % 12 == 0) {
      return Optional.empty();
    }
    String with = written + " " + withoutHour(behind);
    boolean night = says(with, written.length(), NIGHT);
    boolean morning = night && hour < LATE || says(with, written.length(), MORNING)
        || MORNING_BEFORE.stream().anyMatch(before::endsWith) || written.startsWith("0");
    boolean evening = night && hour >= LATE || says(with, written.length(), EVENING)
        || EVENING_BEFORE.stream().anyMatch(before::endsWith);
    return morning == evening ? Optional.empty() : Optional.of(evening);
  }

  private static String withoutHour(String behind) {
    return HOURS.stream().filter(behind::startsWith).findFirst()
        .map(word -> behind.substring(word.length()).strip()).orElse(behind);
  }

  /** Whether one of these words ends a time or stands right behind it. */
  private static boolean says(String with, int end, List<String> words) {
    String time = with.substring(0, end);
    return words.stream().anyMatch(word -> with.startsWith(word, end + 1) || time.contains(" " + word)
        || time.endsWith(word) || time.endsWith(word + "."));
  }

  private static Optional<String> zone(String words) {
    return ZONES.entrySet().stream().filter(zone -> zone.getValue().stream().anyMatch(words::contains))
        .map(Map.Entry::getKey).sorted().findFirst();
  }

  /** So many minutes later, in the same half of the day. */
  ClockTime plus(int more) {
    return new ClockTime((minutes + more) % HALF_DAY, afternoon, zone);
  }

  /** Whether it names a zone that the original's time does not. */
  boolean isOfZoneUnlike(ClockTime original) {
    return zone.isPresent() && !zone.equals(original.zone);
  }

  /** Whether a translation's time may be this one of the original: the same, or told by another zone's clock. */
  boolean isTranslatedAs(ClockTime translation) {
    int apart = Math.floorMod(minutes - translation.minutes, HALF_DAY);
    boolean halves = afternoon.isEmpty() || translation.afternoon.isEmpty() || afternoon.equals(translation.afternoon);
    return translation.isOfZoneUnlike(this) ? apart % ZONE_STEP == 0 : apart == 0 && halves;
  }
}
