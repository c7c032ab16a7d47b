package org.wiredesk.checks.original.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;

/** Which numbers are years for certain, and which are that no word beside them tells: "(ABC, 1973)", "1971-72". */
final class YearMarks {

  private static final int FIRST = 1800;
  private static final int LAST = 2059;
  private static final int ROUND = 100;
  private static final int DECADE = 10;
  private static final Set<String> BEFORE_A_ROUND_YEAR =
      Set.of("in", "since", "of", "until", "till", "by", "from", "before", "after", "year", "early", "late", "mid");
  /** What is counted, behind a number that looks like a year. */
  private static final Set<String> COUNTED = Set.of("million", "billion", "thousand", "trillion", "mln", "bln",
      "people", "men", "women", "children", "percent", "per", "km", "kilometers", "kilometres", "m", "meters", "metres",
      "miles", "kg", "tons", "tonnes", "dollars", "euros", "rubles", "roubles", "yuan", "yen", "pounds", "hryvnia",
      "hours", "troops", "police", "soldiers", "units", "sq", "square", "cubic", "feet", "mm", "cases", "homes",
      "houses", "jobs", "times", "pages", "points", "calories", "and", "or");
  private static final Set<String> JOINTS = Set.of("-", "/", "по", "до", "и", "bis", "à", "a", "al", "do");
  /** Below it the decade may be of either century. */
  private static final int LEAST_NAMED = 30;
  private static final Map<String, Set<String>> BEFORE_A_DECADE = Map.of("fr", Set.of("années"), "es", Set.of("años"),
      "it", Set.of("anni"), "pt", Set.of("anos"));
  /** Before figures with the ending of an ordinal in the plural they leave nothing to count: "в 90-е". */
  private static final Set<String> PREPOSITIONS = Set.of("в", "во", "у");
  private static final Set<String> ENDINGS = Set.of("е", "х", "ых", "ті", "их");

  private final Tokens tokens;
  private final Locale language;

  YearMarks(Tokens tokens, Locale language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** Whether what was read as a year counts nothing. */
  boolean isCertain(int from, int to) {
    if (!language.getLanguage().equals("en")) {
      return true;
    }
    int number = from;
    while (number < to - 1 && !tokens.at(number).isNumber()) {
      number++;
    }
    Token year = tokens.at(number);
    Token behind = tokens.at(to);
    boolean joint = behind.is("and") || behind.is("or");
    boolean counts = COUNTED.contains(behind.lower()) && !(joint && !tokens.at(to + 1).isWord());
    boolean round = year.number() % ROUND == 0 && number == from;
    boolean told = from < number || BEFORE_A_ROUND_YEAR.contains(tokens.at(from - 1).lower());
    return year.number() >= FIRST && year.number() <= LAST && (!counts || joint) && (!round || told)
        && !tokens.at(from - 1).is("$");
  }

  /** The year or decade that a number is by its neighbours alone. */
  Optional<StatedTime> bare(int at) {
    return decade(at).or(() -> year(at));
  }

  private Optional<StatedTime> year(int at) {
    Token number = tokens.at(at);
    if (!isYear(at) || tokens.at(at - 1).isNumber() || number.glued() && !isOpening(tokens.at(at - 1), at)) {
      return Optional.empty();
    }
    boolean first = JOINTS.contains(tokens.at(at + 1).lower())
        && (isYear(at + 2) || tokens.at(at + 1).glued() && tokens.at(at + 2).glued() && tokens.at(at + 2).hasDigits(2)
            && tokens.at(at + 2).number() == number.number() % ROUND + 1);
    boolean second = JOINTS.contains(tokens.at(at - 1).lower()) && isYear(at - 2);
    boolean bracket = tokens.at(at + 1).is(")") && (tokens.at(at - 1).is("(") || tokens.at(at - 1).is(","));
    boolean free = !tokens.at(at + 1).isWord();
    return first || second && free || bracket ? Optional.of(StatedTime.year(number.span(), number.number()))
        : Optional.empty();
  }

  /** A year that is no part of a greater number. */
  private boolean isYear(int at) {
    Token number = tokens.at(at);
    Token behind = tokens.at(at + 1);
    boolean goesOn = behind.glued() && (behind.isWord() && !behind.is("年") && !behind.is("년")
        || ".,:%".contains(behind.lower()) && tokens.at(at + 2).glued() && tokens.at(at + 2).isNumber());
    return number.hasDigits(4) && number.number() >= FIRST && number.number() <= LAST && !goesOn;
  }

  private boolean isOpening(Token mark, int at) {
    return mark.is("(") || mark.is("-") && tokens.at(at - 2).hasDigits(4);
  }

  private Optional<StatedTime> decade(int at) {
    Token number = tokens.at(at);
    boolean named = number.hasDigits(2) && number.number() % DECADE == 0 && number.number() >= LEAST_NAMED;
    int noun = tokens.is(at - 1, "'") ? at - 2 : at - 1;
    boolean told = BEFORE_A_DECADE.getOrDefault(language.getLanguage(), Set.of()).contains(tokens.at(noun).lower())
        && !tokens.at(noun - 1).isNumber();
    boolean marked = tokens.is(at + 1, "年") && tokens.is(at + 2, "代");
    return named && (told || marked)
        ? Optional.of(StatedTime.decade(tokens.span(at, marked ? at + 3 : at + 1), 1900 + number.number()))
        : endedDecade(at);
  }

  /** "70-е", "в 90-х": only Russian and Ukrainian write so. */
  private Optional<StatedTime> endedDecade(int at) {
    Token number = tokens.at(at);
    boolean written = number.hasDigits(2) && number.number() % DECADE == 0 && tokens.is(at + 1, "-")
        && ENDINGS.contains(tokens.at(at + 2).lower()) && tokens.at(at + 2).glued();
    boolean counts = !PREPOSITIONS.contains(tokens.at(at - 1).lower()) && tokens.at(at + 3).isWord()
        && !tokens.at(at + 3).lower().startsWith("год")
        && !tokens.at(at + 3).is("гг") && tokens.at(at + 3).lower().length() > 2;
    return written && !counts
        ? Optional.of(StatedTime.decade(tokens.span(at, at + 3), 1900 + number.number()))
        : Optional.empty();
  }
}
