package org.wiredesk.checks.original.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.checks.original.dates.StatedTime.Kind;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.DateStyles;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.mentions.dates.MonthForm;
import org.wiredesk.mentions.dates.WrittenDate;
import org.wiredesk.mentions.dates.WrittenDates;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/**
 * Puts a time that is missing from the translation where English has it, if that place is sure: beside the weekday it
 * belongs to, or where the original has it at the very beginning or the very end of a sentence that became one
 * sentence.
 */
final class TimeInsertion {

  /** Where it goes, and what it makes of the text there. */
  record Place(Span span, Fix fix) {}

  private static final int MOST_WORDS = 25;
  /** What a sentence may begin with that has its capital from its place alone. */
  private static final Set<String> SMALL = Set.of("the", "a", "an", "this", "these", "those", "it", "he", "she", "they",
      "we", "his", "her", "their", "its", "our", "some", "many", "most", "all", "two", "three", "four", "five",
      "several", "another", "both", "each", "every", "more", "nearly", "about", "over", "no", "almost", "such",
      "there");
  private static final Set<String> ENDS_ASIDE = Set.of(",", ":", ";", "\"", "“", "”", "«", "»", "(", ")", "-", "'");
  /** What stands before a time that something happens at; nothing does in the languages of {@link #BARE}. */
  private static final Map<String, Set<String>> AT = Map.ofEntries(
      Map.entry("ru", Set.of("в", "во")), Map.entry("uk", Set.of("у", "в")), Map.entry("be", Set.of("у", "ў")),
      Map.entry("de", Set.of("am", "im", "jahr")), Map.entry("fr", Set.of("le", "en")),
      Map.entry("es", Set.of("el", "en")), Map.entry("pt", Set.of("em", "no", "na")),
      Map.entry("it", Set.of("il", "nel", "lo")), Map.entry("pl", Set.of("w", "we", "dnia")),
      Map.entry("cs", Set.of("v", "ve", "dne")), Map.entry("zh", Set.of("于", "在")));
  private static final Set<String> BARE = Set.of("ru", "uk", "be", "pl", "cs", "fr", "it", "zh", "ja");
  /** Behind a time at the beginning they say that more of it follows. */
  private static final Set<String> GOES_ON =
      Set.of("-", ",", "и", "й", "і", "та", "по", "до", "или", "und", "bis", "et", "au", "à", "y", "al", "e", "i", "a",
          "do", "至", "到", "和");
  /** Before a time at the end of a sentence they say something else than "on" or "in". */
  private static final Set<String> OTHER_PREPOSITIONS = Set.of("с", "со", "до", "по", "к", "ко", "после", "перед", "от",
      "на", "за", "между", "около", "через", "из", "и", "или", "-", ",", "з", "із", "після", "від", "між", "та", "й",
      "od", "po", "przed", "na", "za", "z", "i", "a", "před", "depuis", "jusqu'au", "au", "du", "et", "dal", "al", "e");

  private final Bitext bitext;
  private final String text;
  private final DateStyle style;

  TimeInsertion(Bitext bitext, CheckProfile profile) {
    this.bitext = bitext;
    this.text = bitext.translation().text();
    this.style = profile.dateStyle().map(HouseDateStyle::style).orElseGet(() -> ofWire(profile));
  }

  /** That of the first date in words, else what is usual in the variant of English. */
  private DateStyle ofWire(CheckProfile profile) {
    List<WrittenDate> written = WrittenDates.of(bitext.translation(), bitext.mentions().times()).inWords();
    boolean american = profile.locale().getCountry().equals("US");
    DateStyle usual = new DateStyle(
        american ? DateStyle.Order.MONTH_FIRST : DateStyle.Order.DAY_FIRST, MonthForm.FULL, false, american);
    return written.stream().findFirst()
        .flatMap(date -> DateStyles.all().stream().filter(it -> date.differencesFrom(it).isEmpty()).findFirst())
        .orElse(usual);
  }

  /**
   * Of a time whose weekday or year alone is missing only that goes in.
   *
   * @param missing of the original
   */
  Optional<Place> of(Pair pair, StatedTime missing, Aspect aspect, List<StatedTime> stated) {
    StatedTime part = missing.part(aspect);
    Optional<Place> beside = aspect == Aspect.DATE ? besideWeekday(missing, stated) : Optional.empty();
    boolean single = pair.translation().size() == 1 && pair.original().size() == 1;
    if (beside.isPresent() || !single || missing.is(Kind.RELATIVE_DAY)) {
      return beside;
    }
    String language = bitext.source().language().getLanguage();
    Tokens original = Tokens.of(pair.originalSpan().of(bitext.original().text()));
    Span place = missing.span().shift(-pair.originalSpan().start());
    int from = original.from(place.start());
    int to = original.from(place.end());
    Set<String> at = AT.getOrDefault(language, Set.of());
    boolean told = at.contains(original.at(from - 1).lower());
    int first = told ? from - 1 : from;
    if (first == 0 && (told || BARE.contains(language)) && !GOES_ON.contains(original.at(to).lower())) {
      return atStart(pair.translationSpan(), part);
    }
    boolean ends = to >= original.size() - 1 && (to == original.size() || !original.at(to).isWord());
    boolean plain = told || BARE.contains(language) && !OTHER_PREPOSITIONS.contains(original.at(from - 1).lower());
    return ends && plain ? atEnd(pair.translationSpan(), part) : Optional.empty();
  }

  /** "On Thursday" for «в четверг, 26 ноября». */
  private Optional<Place> besideWeekday(StatedTime missing, List<StatedTime> stated) {
    return stated.stream()
        .filter(time -> missing.is(Kind.DAY) && time.is(Kind.WEEKDAY) && missing.weekday().equals(time.weekday()))
        .findFirst()
        .map(time -> place(time.span(), new Span(time.span().end(), time.span().end()), ", " + date(missing)));
  }

  private Optional<Place> atStart(Span sentence, StatedTime missing) {
    Tokens tokens = Tokens.of(sentence.of(text));
    Token first = tokens.at(0);
    boolean name = bitext.mentions().names().isName(first.text());
    if (!first.isWord() || !SMALL.contains(first.lower()) && !name) {
      return Optional.empty();
    }
    Span word = first.span().shift(sentence.start());
    String words = words(missing);
    String opening = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ", ";
    return Optional.of(new Place(word, new Fix("Insert “" + opening.strip() + "”",
        List.of(new TextEdit(word, opening + (name ? first.text() : first.lower()))))));
  }

  private Optional<Place> atEnd(Span sentence, StatedTime missing) {
    Tokens tokens = Tokens.of(sentence.of(text));
    int stop = tokens.size() - 1;
    boolean simple = stop > 1 && stop <= MOST_WORDS && tokens.is(stop, ".") && tokens.at(stop - 1).isWord()
        && tokens.all().stream().noneMatch(token -> ENDS_ASIDE.contains(token.lower()));
    if (!simple) {
      return Optional.empty();
    }
    Span last = tokens.at(stop - 1).span().shift(sentence.start());
    String words = words(missing);
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return Optional.of(place(last, new Span(last.end(), last.end()), " " + bare));
  }

  private static Place place(Span shown, Span at, String inserted) {
    String label = inserted.startsWith(",") ? inserted.substring(1).strip() : inserted.strip();
    return new Place(shown, new Fix("Insert “" + label + "”", List.of(new TextEdit(at, inserted))));
  }

  /** "on Thursday, Nov. 26", "in 2006". */
  private String words(StatedTime time) {
    return switch (time.kind()) {
      case DAY -> "on " + time.weekday().map(day -> DayWords.of(day) + ", ").orElse("") + date(time);
      case MONTH -> "in " + name(time.month().orElseThrow()) + time.year().map(year -> " " + year).orElse("");
      case WEEKDAY, RELATIVE_DAY -> "on " + DayWords.of(time.weekday().orElseThrow());
      case YEAR -> "in " + time.year().orElseThrow();
      case DECADE -> "in the " + time.year().orElseThrow() + "s";
    };
  }

  private String date(StatedTime time) {
    return style.write(
        style.number(time.day().orElseThrow()), time.month().orElseThrow(), time.year().map(String::valueOf));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
