package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.TimeAmount;
import org.wiredesk.mentions.times.TimePattern;
import org.wiredesk.mentions.times.TimeReference;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Says in words what the times of a wire mean. */
final class MentionWords {

  private final String text;
  private final Optional<LocalDate> now;
  private final Optional<Span> dateline;

  MentionWords(Wire wire) {
    text = wire.text();
    now = wire.date().map(WireDate::day);
    dateline = wire.dateline().map(Dateline::span);
  }

  TimelineMention mention(TemporalExpression time) {
    Optional<PlacedDays> days = PlacedDays.of(time);
    return new TimelineMention(time.span(), onOneLine(time.span().of(text)), days, TimeWords.of(time.time()),
        time.value().timex3(), note(time, days), List.of());
  }

  private String note(TemporalExpression time, Optional<PlacedDays> days) {
    if (dateline.filter(line -> line.contains(time.span())).isPresent()) {
      return "the dateline";
    }
    if (days.isEmpty()) {
      return whyWithoutPlace(time);
    }
    String guessed = time.written().isPresent() && !time.yearIsWritten() && now.isPresent() ? "year not written, " : "";
    return now.map(day -> guessed + DistanceWords.of(days.get(), day)).orElse("");
  }

  private String whyWithoutPlace(TemporalExpression time) {
    if (time.time().type() == TimexType.SET) {
      return "recurs";
    }
    if (time.value() instanceof TimeAmount) {
      return "a length of time";
    }
    if (time.value() instanceof TimeReference) {
      return "vague";
    }
    boolean inFull = time.yearIsWritten() && time.value() instanceof TimePattern;
    if (inFull) {
      return "no such day in the calendar";
    }
    return now.isPresent() ? "not clear which" : "no place without the wire's date";
  }

  private static String onOneLine(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isBlank = Character.isWhitespace(c);
      if (!isBlank || !blank) {
        out.append(isBlank ? ' ' : c);
      }
      blank = isBlank;
    }
    return out.toString().strip();
  }
}
