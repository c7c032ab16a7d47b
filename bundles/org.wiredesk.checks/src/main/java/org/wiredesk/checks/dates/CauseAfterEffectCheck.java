package org.wiredesk.checks.dates;

import java.util.List;
import java.util.Optional;
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
import org.wiredesk.mentions.events.Explanation;

/** Finds what is explained by an event that came later. */
public final class CauseAfterEffectCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-cause-after-effect", "Explained by something later", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Events events = context.mentions().events();
    NamedEvents named = new NamedEvents(events.dated());
    return events.explanations().stream()
        .flatMap(explanation -> laterCause(explanation, named)
            .map(cause -> finding(explanation, cause, context.wire().text())).stream())
        .toList();
  }

  private static Optional<TemporalExpression> laterCause(Explanation explanation, NamedEvents named) {
    Optional<Days> effect = Days.of(explanation.effect());
    if (effect.isEmpty()) {
      return Optional.empty();
    }
    Event cause = explanation.cause();
    List<Event> told = cause.time().isPresent() ? List.of(cause) : named.sameAs(cause);
    boolean later = !told.isEmpty() && told.stream().allMatch(event ->
        Days.of(event.time().orElseThrow()).filter(effect.get()::isBefore).isPresent());
    return later ? told.get(0).time() : Optional.empty();
  }

  private static Finding finding(Explanation explanation, TemporalExpression cause, String text) {
    TemporalExpression effect = explanation.effect();
    String kind = explanation.cause().kind();
    String day = Agreement.name(effect, text);
    String causeDay = Agreement.name(cause, text);
    Finding finding = Finding.of(INFO, effect.span(),
            "What is dated " + day + " cannot come from the " + kind + " of " + causeDay)
        .because("“" + explanation.connective().of(text) + "” says that the " + kind + " came first, but " + causeDay
            + " is later than " + day + ".")
        .relatedTo(cause.span(), "the " + kind + " is dated " + causeDay + " here");
    for (Fix fix : Agreement.fixes(effect, cause, text)) {
      finding = finding.withFix(fix);
    }
    return finding;
  }
}
