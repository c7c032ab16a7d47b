package org.wiredesk.checks.dates;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.mentions.events.Events;

/** Finds events that a wire tells of twice, with two days that exclude each other. */
public final class EventTwoDatesCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-event-two-dates", "One event with two dates", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Events events = context.mentions().events();
    return SameEvents.of(events.dated(), context.wire().headline().isPresent()).stream()
        .map(pair -> finding(pair.earlier(), pair.later(), context.wire().text()))
        .toList();
  }

  private static Finding finding(Event before, Event here, String text) {
    TemporalExpression time = here.time().orElseThrow();
    TemporalExpression other = before.time().orElseThrow();
    String day = Agreement.name(time, text);
    String otherDay = Agreement.name(other, text);
    String message = here.phase() == before.phase()
        ? capital(what(here)) + " is dated " + day + " here, but " + otherDay + " before"
        : capital(what(here)) + " is dated " + day + " here, " + what(before) + " " + otherDay + " before";
    Finding finding = Finding.of(INFO, time.span(), message)
        .because(reason(before, here) + " " + day + " and " + otherDay + " cannot both be right.")
        .relatedTo(other.span(), what(before) + " is dated " + otherDay + " here");
    for (Fix fix : Agreement.fixes(time, other, text)) {
      finding = finding.withFix(fix);
    }
    return finding;
  }

  private static String what(Event event) {
    return switch (event.phase()) {
      case WHOLE -> "the " + event.kind();
      case START -> "the start of the " + event.kind();
      case END -> "the end of the " + event.kind();
    };
  }

  private static String reason(Event before, Event here) {
    List<String> shared =
        here.named().entrySet().stream().filter(name -> before.named().containsKey(name.getKey()))
            .map(name -> name.getValue()).toList();
    return shared.isEmpty()
        ? "Both sentences speak of the same " + here.kind() + "."
        : "Both sentences tell of one " + here.kind() + " (" + String.join(", ", shared) + ").";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
