package org.wiredesk.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a full stop only shortens the word before it, in languages other than English. Only what can stand before a
 * capital or a number is listed: before a small letter no sentence begins anyway.
 */
final class ShortForms {

  private static final int LONGEST = 16;
  private static final int MOST_ORDINAL_DIGITS = 2;

  /** In code units: "В 2010 г. Иванов ..." goes on. */
  private static final int SHORTEST_CLAUSE = 10;

  /** Something always follows. */
  private static final Map<String, Set<String>> LEADING = Map.ofEntries(
      entry("ru", "ул пр просп пл пер им проф акад гр стр рис ст п пп см ср д корп кв тел т.е т.к т.н о оз св ген полк"
          + " гл обл пос пгт с н.э"),
      entry("uk", "вул просп пл ім проф акад гр с ст див пор обл тел т.зв напр м о св ген гл буд кв смт"),
      entry("de", "dr prof nr st bzw ca z.b d.h u.a evtl ggf sog vgl abs art mio mrd hl hr fr frl geb inkl max min tel"
          + " str dipl ing gen z o.ä zw ehem jun sen jan feb aug sept okt nov dez lt vs bspw"),
      entry("fr", "m mm mme mlle dr me pr st ste art p pp av bd cf env fig n no vol chap éd mgr gén col cdt"),
      entry("es", "sr sra srta sres dr dra d dña ud uds vd art pág págs núm n tel av avda gral lic ing prof mons excmo"
          + " st sto sta aprox p.ej ej cnel cía fr"),
      entry("it", "sig sigg dott prof on avv ing gen col mons s art artt pag pagg p n nn cfr vol tel geom arch ten cap"
          + " ss sen dr"),
      entry("pl", "prof hab inż mgr ul al pl os św gen płk mjr kpt por im tzw np m.in tj ok art ust pkt nr str red godz"
          + " zob ks bp abp kard o dyw bryg asp insp tel dr"),
      entry("cs", "prof doc dr ing mgr mudr judr phdr rndr bc gen plk mjr kpt por ul nám tř sv tzv např tj mj resp cca"
          + " čl odst str č obr viz pí hod mil mld npor pplk"),
      entry("hi", "डॉ प्रो श्री श्रीमती सं"));

  /** The year and the town have one abbreviation in Russian and Ukrainian: "г. Тверь", "в 2015 г." */
  private static final Map<String, Set<String>> YEARS =
      Map.ofEntries(entry("ru", "г гг в вв"), entry("uk", "р рр"), entry("pl", "r w"), entry("cs", "r"));

  /** Before a day or a number in order, which German writes with a full stop. */
  private static final Set<String> BEFORE_ORDINAL =
      Set.of("am", "der", "den", "dem", "die", "das", "des", "im", "vom", "zum", "zur", "bis", "ab", "seit");

  /** Before the rest of a number: "4 тыс. 350 рублей". */
  private static final Set<String> THOUSANDS = Set.of("тыс", "тис", "tys", "tsd");
  private static final int GROUP = 3;

  private final Set<String> leading;
  private final Set<String> years;
  private final String language;

  private ShortForms(String language) {
    this.language = language;
    this.leading = LEADING.getOrDefault(language, Set.of());
    this.years = YEARS.getOrDefault(language, Set.of());
  }

  static ShortForms of(Locale language) {
    return new ShortForms(language.getLanguage());
  }

  private static Map.Entry<String, Set<String>> entry(String language, String words) {
    return Map.entry(language, Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a sentence that began at {@code start} goes on behind the full stop at {@code stop}. */
  boolean goesOn(String text, int start, int stop) {
    int first = stop;
    while (first > start && stop - first <= LONGEST && isPart(text.charAt(first - 1))) {
      first--;
    }
    if (first == stop) {
      return false;
    }
    String word = text.substring(first, stop);
    if (Character.isDigit(word.charAt(0))) {
      return first == start ? stop - first <= MOST_ORDINAL_DIGITS : isGermanOrdinal(text, start, first, stop);
    }
    String small = word.toLowerCase(Locale.ROOT);
    return isInitial(word) || leading.contains(small) || years.contains(small) && !isYear(text, start, first)
        || THOUSANDS.contains(small) && isGroup(text, stop + 2);
  }

  /** Three figures and no more. */
  private static boolean isGroup(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at == GROUP;
  }

  /** "В. Иванов", also "Ж.-П. Дюпон"; one small letter is none. */
  private static boolean isInitial(String word) {
    boolean letter = word.length() == 1 || word.charAt(word.length() - 2) == '.'
        || word.charAt(word.length() - 2) == '-';
    return letter && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  /** A number before it, and enough words before that to make a sentence. */
  private static boolean isYear(String text, int start, int first) {
    int before = Math.max(start, first - 1);
    while (before > start && Blanks.isBlank(text.charAt(before))) {
      before--;
    }
    char last = text.charAt(before);
    boolean number = Character.isDigit(last) || "IVX".indexOf(last) >= 0;
    return number && text.substring(start, first).strip().indexOf(' ', SHORTEST_CLAUSE) > 0;
  }

  private boolean isGermanOrdinal(String text, int start, int first, int stop) {
    if (!language.equals("de") || stop - first > MOST_ORDINAL_DIGITS || first - 1 <= start) {
      return false;
    }
    int end = first - 1;
    int word = end;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return BEFORE_ORDINAL.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
