package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.dates.DateWording;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;

/**
 * An event of the fact book with a time beside it that is the event's.
 *
 * @param value the time, in the event's year when the wire names none
 * @param meant the days of the event that the words speak of: "began on" the first alone
 */
record DatedEvent(Event event, Span name, TemporalExpression time, CalendarValue value, EventDays meant,
    EventDays.Judgement judgement) {

  /** A day without a year is that of an event not longer ago than this. */
  private static final int DAYS_WITHOUT_YEAR = 330;

  /** Those of a wire in the order of the text, outside quotations. */
  static List<DatedEvent> in(CheckContext context) {
    EventNames names = context.facts().view(EventNames.class, EventNames::new);
    if (names.isEmpty()) {
      return List.of();
    }
    return context.wire().sentences().stream().flatMap(sentence -> in(sentence, names, context)).toList();
  }

  private static Stream<DatedEvent> in(Sentence sentence, EventNames names, CheckContext context) {
    List<Word> words = Words.of(sentence);
    List<DatedEvent> dated = new ArrayList<>();
    for (FactNames.Found<Event> name : names.in(words)) {
      Span span = name.span(words);
      if (!context.mentions().quotations().contains(span)) {
        time(words, name, span, context)
            .ifPresent(time -> judged(words, name, span, time, context).ifPresent(dated::add));
      }
    }
    return dated.stream();
  }

  /** The time directly before the name, or the first one behind it when it is told of the event. */
  private static Optional<TemporalExpression> time(
      List<Word> words, FactNames.Found<Event> name, Span span, CheckContext context) {
    Span sentence = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    List<TemporalExpression> times = context.mentions().times(sentence);
    Optional<TemporalExpression> before = times.stream()
        .filter(time -> name.start() > 0 && time.span().end() == words.get(name.start() - 1).span().end()
            && time.span().end() <= span.start()).findFirst();
    return before.isPresent() ? before : times.stream().filter(time -> time.span().start() >= span.end()).findFirst()
        .filter(time -> {
          int at = indexAt(words, time.span().start());
          return EventLinks.isTold(words, name, at) || EventLinks.isLikely(words, name, at);
        });
  }

  private static int indexAt(List<Word> words, int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  private static Optional<DatedEvent> judged(List<Word> words, FactNames.Found<Event> name, Span span,
      TemporalExpression time, CheckContext context) {
    boolean told = time.span().end() <= span.start()
        || EventLinks.isTold(words, name, indexAt(words, time.span().start()));
    boolean kept = !told && EventLinks.isRemembered(words);
    int at = indexAt(words, time.span().start());
    Optional<LocalDate> today = context.wire().date().map(WireDate::day);
    List<DatedEvent> all = name.facts().stream()
        .flatMap(event -> value(time, event, today).stream().map(value -> of(
            event, span, time, value, EventLinks.part(words, name, at, EventDays.of(event)), kept)))
        .toList();
    Optional<DatedEvent> fits = all.stream().filter(it -> it.judgement() == EventDays.Judgement.FITS).findFirst();
    return fits.isPresent() || all.size() != 1 ? fits : Optional.of(all.get(0));
  }

  private static DatedEvent of(
      Event event, Span name, TemporalExpression time, CalendarValue value, EventDays meant, boolean kept) {
    return new DatedEvent(event, name, time, value, meant, meant.judge(value, kept));
  }

  /** What the wire writes as a day, month or year of the calendar; nothing that is told from its own date. */
  private static Optional<CalendarValue> value(TemporalExpression time, Event event, Optional<LocalDate> today) {
    Optional<WrittenDay> written = time.written();
    if (written.isPresent() && written.get().year().isEmpty()) {
      LocalDate first = event.from().earliest();
      boolean recent = today.filter(day -> !day.isBefore(first)
          && ChronoUnit.DAYS.between(first, day) <= DAYS_WITHOUT_YEAR).isPresent();
      return recent ? written.get().in(first.getYear()).filter(day -> !day.isAfter(today.get()))
          .map(CalendarValue.Day::new) : Optional.empty();
    }
    if (written.isPresent()) {
      return time.day().map(CalendarValue.Day::new);
    }
    boolean fixed = time.time().anchor() == Anchor.NONE;
    return time.value() instanceof CalendarValue value && fixed
        && (value.grain() == Grain.MONTH || value instanceof CalendarValue.Year)
        ? Optional.of(value) : Optional.empty();
  }

  FactReference fact() {
    return FactReference.of(event.name() + ": " + days(), event);
  }

  /** The words of the day alone, or of month and year. */
  Span place() {
    return time.written().map(WrittenDay::places).map(parts -> {
      List<Span> spans = Stream.of(
              parts.weekday(), Optional.of(parts.dayOfMonth()), Optional.of(parts.month()), parts.year())
          .flatMap(Optional::stream).filter(time.span()::contains).sorted().toList();
      return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }).orElse(time.span());
  }

  Finding finding(CheckInfo info, String text) {
    Finding finding = Finding.of(info, place(), "The fact book has " + event.name() + " " + preposition() + days());
    String why = "The wire has “" + place().of(text) + "” beside “" + name.of(text) + "”.";
    finding = Citation.on(finding, why, List.of(fact())).relatedTo(name, "the event");
    boolean alone = time.written().flatMap(day -> day.places().year())
        .filter(year -> !time.span().contains(year)).isEmpty();
    return time.written().isPresent() && alone ? finding.suggest(rightDay(text)) : finding;
  }

  /** The day in the manner of the wire; nothing of the expression but its place is replaced. */
  private String rightDay(String text) {
    String words = new DateWording(text, time).moved(nearest());
    int behind = time.span().end() - place().end();
    return words.substring(place().start() - time.span().start(), words.length() - behind);
  }

  private LocalDate nearest() {
    return meant.nearest(value.first());
  }

  private String preposition() {
    if (!event.from().equals(event.until())) {
      return "";
    }
    return event.from().day() != 0 ? "on " : "in ";
  }

  private String days() {
    return event.from().equals(event.until()) ? Citation.words(event.from())
        : "from " + Citation.words(event.from()) + " to " + Citation.words(event.until());
  }
}
