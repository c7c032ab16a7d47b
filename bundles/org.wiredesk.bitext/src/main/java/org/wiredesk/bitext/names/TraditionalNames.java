package org.wiredesk.bitext.names;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.wiredesk.bitext.institutions.OriginalInstitutions;
import org.wiredesk.text.CldrLocale;

/**
 * Names that languages have by tradition, not by sound: Germany is Германия and Deutschland. From CLDR's names of
 * countries, parts of the world, languages and the cities of time zones, and from a small table of our own.
 */
final class TraditionalNames {

  private static final Map<String, TraditionalNames> ALL = new ConcurrentHashMap<>();
  private static final List<String> PARTS_OF_THE_WORLD = List.of(
      "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021", "029", "030", "034", "035",
      "039", "053", "054", "142", "143", "145", "150", "151", "154", "155", "419", "EU", "UN");
  private static final int SHORTEST_PLACE = 4;

  /** Of countries in ISO 3166. */
  private static final int ISO_LENGTH = 2;
  private static final String LANGUAGE = "language ";
  private static final List<String> LANGUAGES = List.of(
      "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
      "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ku", "la", "lt", "lv", "mn",
      "ms", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "ta", "th", "tr", "uk", "ur",
      "uz", "vi", "zh");

  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> countryBeginnings = new HashSet<>();
  private final Locale language;
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  private TraditionalNames(String language) {
    this.language = Locale.forLanguageTag(language);
    cldr(language);
    TraditionalTable.read(language).forEach(line -> {
      line.english().forEach(name -> subject(name, line.subject()));
      forms.computeIfAbsent(line.subject(), key -> new LinkedHashSet<>()).addAll(line.forms());
    });
    places.keySet().stream().filter(name -> name.length() >= SHORTEST_PLACE && name.indexOf(' ') < 0).forEach(name ->
        byBeginning.computeIfAbsent(name.substring(0, SHORTEST_PLACE - 1), key -> new ArrayList<>()).add(name));
    forms.forEach((subject, names) -> names.forEach(name -> {
      beginnings.add(beginning(name));
      if (isCountry(subject)) {
        countryBeginnings.add(beginning(name));
      }
    }));
  }

  static TraditionalNames of(Locale language) {
    return ALL.computeIfAbsent(language.getLanguage(), TraditionalNames::new);
  }

  /** What an English name may mean; empty when nothing is known of it. In any case, without dots and "the". */
  Set<String> subjects(String english) {
    return subjects.getOrDefault(key(english), Set.of());
  }

  /** The same, or the country whose people are called so. */
  Set<String> subjectsOrPeople(String english) {
    Set<String> found = subjects(english);
    return !found.isEmpty() ? found : Peoples.countries(english).stream()
        .map(this::subjects).filter(subjects -> !subjects.isEmpty()).findFirst().orElse(Set.of());
  }

  /** How the language calls one of these: names, or the beginnings of words. */
  Set<String> forms(String subject) {
    return forms.getOrDefault(subject, Set.of());
  }

  /** What stands for it in capitals: РА, КНДР, ООН. */
  Set<String> abbreviations(String subject) {
    return OriginalInstitutions.abbreviations(subject, language);
  }

  /** Those that are countries, parts of the world and cities. */
  Set<String> places() {
    return english.keySet();
  }

  /** Whether a country or a city has this name, or a word of our own table begins so. */
  boolean isPlace(String own) {
    return places.containsKey(own);
  }

  /** Whether a word begins as one of the names does, in any case. */
  boolean isKnown(String word) {
    return begins(word, beginnings);
  }

  /** Whether a word may name a country, its people or language, or a part of the world, in any case. */
  boolean mayBeCountry(String word) {
    return begins(word, countryBeginnings);
  }

  /** Whether a subject is one of these. */
  static boolean isCountry(String subject) {
    return subject.length() == ISO_LENGTH && subject.chars().allMatch(Character::isUpperCase)
        || subject.chars().allMatch(Character::isDigit) || isLanguage(subject);
  }

  static boolean isLanguage(String subject) {
    return subject.startsWith(LANGUAGE);
  }

  private static boolean begins(String word, Set<String> with) {
    String lower = word.toLowerCase(Locale.ROOT);
    return IntStream.rangeClosed(1, lower.length()).anyMatch(length -> with.contains(lower.substring(0, length)));
  }

  /** Whether a word is a country or a city, in a case of the language. */
  boolean isPlace(String word, Locale language) {
    return word.length() >= SHORTEST_PLACE
        && byBeginning.getOrDefault(word.substring(0, SHORTEST_PLACE - 1), List.of()).stream()
        .anyMatch(place -> InstitutionWords.isCase(place, word, language)) || isPlace(word);
  }

  /** What stays of a name, or of its first word, through the cases, and in words made of it. */
  static String beginning(String name) {
    int blank = name.indexOf(' ');
    String first = (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
    int kept = first.length() <= 4 ? first.length() : first.length() - (first.length() > 5 ? 2 : 1);
    return first.substring(0, kept);
  }

  /** Countries and cities whose name stands so in CLDR. */
  Set<String> placesCalled(String own) {
    return places.getOrDefault(own, Set.of());
  }

  /** The usual English name of a country or a city. */
  Optional<String> english(String subject) {
    return Optional.ofNullable(english.get(subject));
  }

  private void cldr(String language) {
    ULocale locale = CldrLocale.of(language);
    if (locale.equals(ULocale.ROOT)) {
      return;
    }
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    LocaleDisplayNames own = LocaleDisplayNames.getInstance(locale);
    for (String code : Locale.getISOCountries()) {
      add(code, english.regionDisplayName(code), own.regionDisplayName(code));
    }
    for (String code : PARTS_OF_THE_WORLD) {
      add(code, english.regionDisplayName(code), own.regionDisplayName(code));
    }
    for (String code : LANGUAGES) {
      add(LANGUAGE + code, english.languageDisplayName(code), own.languageDisplayName(code));
    }
    cities(locale);
  }

  private void cities(ULocale locale) {
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    TimeZoneNames own = TimeZoneNames.getInstance(locale);
    for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
      Optional<String> name = Optional.ofNullable(english.getExemplarLocationName(zone));
      Optional<String> other = Optional.ofNullable(own.getExemplarLocationName(zone));
      if (name.isPresent() && other.isPresent()) {
        add("city " + zone, name.get(), other.get());
      }
    }
  }

  private void add(String subject, String english, String own) {
    if (own.equals(subject) || english.equals(subject)) {
      return;
    }
    subject(withoutBrackets(english), subject);
    if (english.endsWith(" Islands")) {
      String islands = english.substring(0, english.length() - " Islands".length());
      subject(islands, subject);
      subject(islands + "s", subject);
    }
    this.english.put(subject, withoutBrackets(english));
    places.computeIfAbsent(withoutBrackets(own), key -> new LinkedHashSet<>()).add(subject);
    forms.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(withoutBrackets(own));
  }

  private void subject(String english, String subject) {
    subjects.computeIfAbsent(key(english), key -> new LinkedHashSet<>()).add(subject);
  }

  private static String withoutBrackets(String name) {
    int bracket = Math.max(name.indexOf(" ("), name.indexOf("（"));
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private static String key(String english) {
    String lower = english.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ').replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
