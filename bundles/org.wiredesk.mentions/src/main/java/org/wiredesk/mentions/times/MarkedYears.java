package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Years that the words beside them tell: "im Jahr 2015", "w 2015 roku", "depuis 2015", "في عام 2015". */
final class MarkedYears implements Recogniser {

  private static final int FIRST = 1500;
  private static final int LAST = 2099;
  /** A round number behind a mere preposition may count something. */
  private static final int ROUND = 100;
  private static final Map<String, Set<String>> NOUNS = Map.of(
      "de", Set.of("jahr", "jahre", "jahres", "jahren", "sommer", "herbst", "winter", "frühjahr", "anfang", "ende",
          "mitte"),
      "fr", Set.of("année", "an"), "es", Set.of("año"), "it", Set.of("anno"), "pt", Set.of("ano"),
      "cs", Set.of("roce", "roku", "rok", "rokem", "letech"), "sk", Set.of("roku", "rok"),
      "ar", Set.of("عام", "العام", "سنة", "لعام", "بعام"), "hi", Set.of("वर्ष", "सन्", "सन", "साल"));
  private static final Map<String, Set<String>> PREPOSITIONS = Map.of(
      "de", Set.of("seit"), "fr", Set.of("en", "depuis", "dès"), "es", Set.of("en", "desde"),
      "it", Set.of("nel", "dal"), "pt", Set.of("em", "desde"));
  private static final Map<String, Set<String>> BEHIND = Map.of(
      "uk", Set.of("року", "році", "рік", "роком", "р"), "pl", Set.of("roku", "rok", "rokiem", "r"),
      "be", Set.of("года", "годзе", "год"), "bg", Set.of("година", "г"), "hi", Set.of("में"));

  private final Set<String> nouns;
  private final Set<String> prepositions;
  private final Set<String> behind;

  private MarkedYears(String language) {
    nouns = NOUNS.getOrDefault(language, Set.of());
    prepositions = PREPOSITIONS.getOrDefault(language, Set.of());
    behind = BEHIND.getOrDefault(language, Set.of());
  }

  /** Empty where no such words are known of the language. */
  static Optional<Recogniser> of(String language) {
    MarkedYears years = new MarkedYears(language);
    boolean knows = !years.nouns.isEmpty() || !years.behind.isEmpty();
    return knows ? Optional.of(years) : Optional.empty();
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Token year = tokens.at(from);
    if (!year.hasDigits(4) || year.number() < FIRST || year.number() > LAST || isPartOfNumber(tokens, from)) {
      return List.of();
    }
    boolean marked = behind.contains(tokens.at(from + 1).lower());
    Token before = tokens.at(from - 1);
    boolean told = nouns.contains(before.lower())
        || prepositions.contains(before.lower()) && year.number() % ROUND != 0;
    if (!marked && !told) {
      return List.of();
    }
    int end = from + (marked && !tokens.is(from + 1, "में") ? 2 : 1);
    return List.of(Phrase.of(from, end, TimexType.DATE, "year",
        Meaning.fixed(new CalendarValue.Year(year.number(), false))));
  }

  private static boolean isPartOfNumber(Tokens tokens, int at) {
    Token behind = tokens.at(at + 1);
    boolean goesOn = behind.glued() && ".,:%".contains(behind.lower()) && tokens.at(at + 2).glued()
        && tokens.at(at + 2).isNumber();
    Token before = tokens.at(at - 1);
    return goesOn || before.isNumber() || tokens.at(at).glued() && ".,:".contains(before.lower()) && !before.isNone();
  }
}
