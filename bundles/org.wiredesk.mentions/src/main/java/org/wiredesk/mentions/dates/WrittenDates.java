package org.wiredesk.mentions.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * The days of the calendar that a wire writes, with months in words and in figures. Left out are dates that no style
 * speaks of: with their numbers in words ("the Fourth of July"), with hyphens ("26-Nov-2015"), or torn apart.
 *
 * @param inWords in the order of the text
 * @param inFigures in the order of the text
 */
public record WrittenDates(List<WrittenDate> inWords, List<FigureDate> inFigures) {

  public WrittenDates {
    inWords = List.copyOf(inWords);
    inFigures = List.copyOf(inFigures);
  }

  /** @param times the wire's, in order */
  public static WrittenDates of(Wire wire, List<TemporalExpression> times) {
    return new Finder(wire).find(times);
  }

  private static final class Finder {

    private final String text;
    private final Set<Integer> sentenceEnds = new HashSet<>();
    private final List<WrittenDate> inWords = new ArrayList<>();
    private final List<FigureDate> inFigures = new ArrayList<>();

    Finder(Wire wire) {
      text = wire.text();
      wire.sentences().stream().map(Sentence::span).map(Span::end).forEach(sentenceEnds::add);
    }

    WrittenDates find(List<TemporalExpression> times) {
      for (int i = 0; i < times.size(); i++) {
        if (isInWords(times.get(i))) {
          int end = endOfGroup(times, i);
          inWords(listed(times.subList(i, end))).ifPresent(inWords::add);
          i = end - 1;
        } else {
          inFigures(times.get(i)).ifPresent(inFigures::add);
        }
      }
      return new WrittenDates(inWords, inFigures);
    }

    private boolean isInWords(TemporalExpression time) {
      return time.written().filter(day -> Character.isLetter(text.charAt(day.places().month().start()))).isPresent();
    }

    /** The days of one group share the name of their month. */
    private static int endOfGroup(List<TemporalExpression> times, int first) {
      Span month = times.get(first).written().orElseThrow().places().month();
      int end = first + 1;
      while (end < times.size()
          && times.get(end).written().filter(day -> day.places().month().equals(month)).isPresent()) {
        end++;
      }
      return end;
    }

    /** "On October 28, 13 people came": what only a comma joins to the days counts something else. */
    private List<TemporalExpression> listed(List<TemporalExpression> times) {
      int end = times.size();
      while (end > 1 && joint(times.get(end - 2), times.get(end - 1)).equals(",")) {
        end--;
      }
      return times.subList(0, end);
    }

    private String joint(TemporalExpression day, TemporalExpression next) {
      int end = day.written().orElseThrow().places().dayOfMonth().end();
      return text.substring(end, next.written().orElseThrow().places().dayOfMonth().start()).strip();
    }

    private Optional<WrittenDate> inWords(List<TemporalExpression> times) {
      WrittenDay.Places first = times.get(0).written().orElseThrow().places();
      WrittenDay.Places last = times.get(times.size() - 1).written().orElseThrow().places();
      Span month = first.month();
      boolean shortened = CalendarWords.isShortened(month.of(text));
      boolean dotted = shortened && month.end() < text.length() && text.charAt(month.end()) == '.';
      boolean ending = dotted && sentenceEnds.contains(month.end() + 1);
      int monthEnd = month.end() + (dotted && !ending ? 1 : 0);
      int end = Math.max(Math.max(last.dayOfMonth().end(), monthEnd), last.year().map(Span::end).orElse(0));
      Span span = new Span(Math.min(first.dayOfMonth().start(), month.start()), end);
      WrittenDate date =
          new WrittenDate(text, span, times, ending ? Optional.empty() : Optional.of(dotted));
      return Optional.of(date).filter(it -> isInOnePiece(it));
    }

    private boolean isInOnePiece(WrittenDate date) {
      boolean figures = date.numbers().stream().allMatch(number -> Character.isDigit(text.charAt(number.start())));
      Span days = date.daysSpan();
      Span month = date.monthSpan();
      int between = days.start() < month.start() ? days.end() : month.end();
      int to = days.start() < month.start() ? month.start() : days.start();
      int end = Math.max(days.end(), month.end());
      return figures && isBetween(between, to)
          && date.year().map(year -> isBetween(end, year.start()) && year.length() == 4).orElse(true);
    }

    private boolean isBetween(int from, int to) {
      return from < to && switch (text.substring(from, to).replace('\u00A0', ' ').strip()) {
        case "", ".", ",", ".,", "of", "the" -> true;
        default -> false;
      };
    }

    private Optional<FigureDate> inFigures(TemporalExpression time) {
      if (time.value() instanceof AmbiguousDay day) {
        return Optional.of(new FigureDate(text, figures(time.span()), time, List.of(day.dayFirst(), day.monthFirst())));
      }
      Optional<LocalDate> only = time.written().flatMap(day -> day.year().flatMap(day::in));
      return only.map(day -> new FigureDate(text, figures(time.span()), time, List.of(day)));
    }

    /** Without the weekday that stands beside the figures. */
    private Span figures(Span whole) {
      int start = whole.start();
      while (!Character.isDigit(text.charAt(start))) {
        start++;
      }
      int end = whole.end();
      while (!Character.isDigit(text.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }
  }
}
