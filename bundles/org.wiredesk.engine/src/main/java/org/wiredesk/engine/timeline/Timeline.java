package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * The times of a wire, seen from its own date.
 *
 * @param now the wire's own date
 * @param mentions all times in the order of the text, also those without a place on the axis; as many as the wire has
 *     temporal expressions, so that an index means the same in both
 */
public record Timeline(Optional<LocalDate> now, List<TimelineMention> mentions, List<Contradiction> contradictions) {

  public static final Timeline EMPTY = new Timeline(Optional.empty(), List.of(), List.of());

  public Timeline {
    mentions = List.copyOf(mentions);
    contradictions = List.copyOf(contradictions);
  }

  /** Of a wire that has been read; empty for one that has not. */
  public static Timeline of(CheckReport report) {
    return report.mentions().map(mentions -> of(report.wire(), mentions, report.findings())).orElse(EMPTY);
  }

  /** @param findings of any kind; those about dates matter, but not those about the style of dates */
  static Timeline of(Wire wire, Mentions mentions, List<Finding> findings) {
    Optional<LocalDate> now = wire.date().map(WireDate::day);
    MentionWords words = new MentionWords(wire);
    List<TimelineMention> plain = mentions.times().stream().map(words::mention).toList();
    List<TemporalExpression> times = mentions.times();
    Doubts doubts = new Doubts(wire, times, plain);
    findings.forEach(doubts::take);
    return new Timeline(now, doubts.mentions(), doubts.contradictions());
  }

  /** How many of the mentions have a place on the axis. */
  public int placed() {
    return (int) mentions.stream().filter(mention -> mention.days().isPresent()).count();
  }

  /** Whether a date of the wire itself would give more mentions a place. */
  public boolean wantsDate() {
    return now.isEmpty() && placed() < mentions.size();
  }

  /** Says in one sentence what a picture of it shows. */
  public String summary() {
    long doubtful = mentions.stream().filter(TimelineMention::isDoubtful).count();
    return count(placed(), "time") + " on an axis"
        + now.map(day -> " around " + DayWords.of(day) + ", the wire's own date").orElse("")
        + (doubtful == 0 ? "" : "; " + doubtful + " of them in doubt");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
