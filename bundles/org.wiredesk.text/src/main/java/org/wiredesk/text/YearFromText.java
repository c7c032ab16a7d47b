package org.wiredesk.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the year of a dateline that names its day only, from what the text says, and would rather find none than a
 * wrong one:
 *
 * <ol>
 *   <li>the text names the dateline's day itself with its year ("today, 26 November 2015"), not as an anniversary and
 *       not before a later year of the past; or
 *   <li>the wire is not older than the latest past date it names, not younger than the earliest date it announces,
 *       these lie at most {@value #WIDEST} years apart, and in exactly one year between them the dateline's day is
 *       the weekday that the text names first and most often ("said on Thursday"); or
 *   <li>the earliest date it announces is a day or a month, not a bare year, and the dateline's day that comes next
 *       before it is at most {@value #SOON} days earlier, is that weekday, and is not older than any past date named.
 * </ol>
 *
 * <p>Weekdays bear this: in 1,221 dated Xinhua and AFP wires the first weekday named is the dateline's own in 90 of
 * 100. With the years taken from their datelines, 24 of those wires get a year from their text, 23 the right one; the
 * last rule gives 5 of them, all right. Without its limit of days it gave 7, 1 of them wrong; with bare years too 10,
 * 3 wrong; and looking up to five years further back 67, 35 wrong: one weekday in seven fits by chance.
 */
final class YearFromText {

  private static final int WIDEST = 5;
  private static final int SOON = 183;
  private static final Set<String> MEMORY =
      Set.of("anniversary", "ago", "memory", "commemorate", "commemorates", "commemorated", "born", "history");

  private final MonthDay day;
  private final Optional<DayOfWeek> weekday;
  private final List<DatedMention> mentions = new ArrayList<>();
  private final WeekdaysNamed weekdays = new WeekdaysNamed();

  private YearFromText(String text, MonthDay day, Optional<DayOfWeek> weekday, List<Sentence> body) {
    this.day = day;
    this.weekday = weekday;
    for (Sentence sentence : body) {
      if (!recalls(sentence)) {
        mentions.addAll(DatedMention.in(text, sentence.span()));
      }
      weekdays.addAll(sentence.text());
    }
  }

  /** The dateline's day with its year; {@code body} are the sentences behind it. */
  static Optional<WireDate> date(String text, Dateline dateline, List<Sentence> body) {
    if (dateline.day().isEmpty() || dateline.daySpan().isEmpty()) {
      return Optional.empty();
    }
    Span written = dateline.daySpan().get();
    Optional<DayOfWeek> weekday =
        DayScanner.scan(new TextCursor(text, written.start(), written.end())).flatMap(WrittenDay::weekday);
    YearFromText search = new YearFromText(text, dateline.day().get(), weekday, body);
    return search.namedDay().or(search::betweenBounds).or(search::beforeAnnounced);
  }

  private static boolean recalls(Sentence sentence) {
    return Words.of(sentence.text()).anyMatch(MEMORY::contains);
  }

  private Optional<WireDate> namedDay() {
    LocalDate earliest = notBefore().orElse(LocalDate.MIN);
    return mentions.stream().filter(DatedMention::isDay).filter(mention -> MonthDay.from(mention.first()).equals(day))
        .filter(mention -> !mention.first().isBefore(earliest) && fits(mention.first())).findFirst()
        .map(mention -> found(mention.first(), mention.span()));
  }

  private Optional<WireDate> betweenBounds() {
    Optional<LocalDate> first = notBefore();
    Optional<LocalDate> last = earliestAnnounced().map(DatedMention::last);
    boolean bounded = first.isPresent() && last.isPresent() && last.get().getYear() - first.get().getYear() <= WIDEST;
    if (!bounded || !namesWeekday()) {
      return Optional.empty();
    }
    List<LocalDate> days = IntStream.rangeClosed(first.get().getYear(), last.get().getYear()).filter(day::isValidYear)
        .mapToObj(day::atYear).filter(date -> !date.isBefore(first.get()) && !date.isAfter(last.get()))
        .filter(this::fits).toList();
    return days.size() == 1 ? Optional.of(found(days.get(0), bound(first.get()))) : Optional.empty();
  }

  private Optional<WireDate> beforeAnnounced() {
    Optional<DatedMention> announced = earliestAnnounced().filter(mention -> !mention.isYear());
    if (announced.isEmpty() || !namesWeekday()) {
      return Optional.empty();
    }
    LocalDate last = announced.get().last();
    LocalDate earliest = notBefore().filter(last.minusDays(SOON)::isBefore).orElse(last.minusDays(SOON));
    return IntStream.of(last.getYear(), last.getYear() - 1).filter(day::isValidYear).mapToObj(day::atYear)
        .filter(date -> !date.isAfter(last) && !date.isBefore(earliest) && fits(date)).findFirst()
        .map(date -> found(date, announced.get().span()));
  }

  private Optional<DatedMention> earliestAnnounced() {
    return mentions.stream().filter(DatedMention::announced).min(Comparator.comparing(DatedMention::last));
  }

  private boolean namesWeekday() {
    return weekday.isPresent() || weekdays.leading().isPresent();
  }

  private Optional<LocalDate> notBefore() {
    return past().map(DatedMention::first).max(LocalDate::compareTo);
  }

  private Stream<DatedMention> past() {
    return mentions.stream().filter(mention -> !mention.announced());
  }

  /** True where the weekdays that dateline and text name do not speak against a day. */
  private boolean fits(LocalDate date) {
    return weekday.or(weekdays::leading).map(named -> named == date.getDayOfWeek()).orElse(weekdays.none());
  }

  private Span bound(LocalDate first) {
    return past().filter(mention -> mention.first().equals(first)).findFirst().orElseThrow().span();
  }

  private static WireDate found(LocalDate date, Span evidence) {
    return new WireDate(date, WireDate.Origin.YEAR_FROM_TEXT, Optional.of(evidence));
  }
}
