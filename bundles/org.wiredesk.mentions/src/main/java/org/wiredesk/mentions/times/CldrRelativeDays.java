package org.wiredesk.mentions.times;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days told from the wire's own, as the CLDR has them: "gestern", "aujourd'hui", "明天", "pasado mañana". */
final class CldrRelativeDays implements Recogniser {

  private static final Map<Direction, Integer> STEPS = Map.of(
      Direction.LAST_2, -2, Direction.LAST, -1, Direction.THIS, 0, Direction.NEXT, 1, Direction.NEXT_2, 2);
  /** "mañana" and "morgen" are the morning too, "kal" is yesterday and tomorrow. */
  private static final List<String> AMBIGUOUS = List.of("mañana", "morgen", "कल", "परसों", "manhã");

  /** What writers say beside what the CLDR has. */
  private static final Map<String, Map<String, Integer>> MORE = Map.of(
      "ja", Map.of("おととい", -2, "おとつい", -2, "きのう", -1, "あした", 1, "あさって", 2),
      "ar", Map.of("أول من أمس", -2, "أول أمس", -2, "بعد غد", 2, "غدا", 1));

  private final PhraseTable<Integer> days = new PhraseTable<>();

  CldrRelativeDays(Locale language) {
    RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(ULocale.forLocale(language));
    STEPS.forEach((direction, step) -> Optional.ofNullable(formatter.format(direction, AbsoluteUnit.DAY))
        .filter(words -> !AMBIGUOUS.contains(words))
        .ifPresent(words -> days.put(words, step)));
    MORE.getOrDefault(language.getLanguage(), Map.of()).forEach(days::put);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    return cursor.take(days)
        .map(step -> List.of(
            Phrase.of(from, cursor.at(), TimexType.DATE, "day-from-today", Relative.period(step, Grain.DAY))))
        .orElse(List.of());
  }
}
