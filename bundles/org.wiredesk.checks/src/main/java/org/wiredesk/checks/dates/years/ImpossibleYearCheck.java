package org.wiredesk.checks.dates.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds years that lie after the wire's own where they cannot. */
public final class ImpossibleYearCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-impossible-year", "Year that cannot be", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  /** A slip is thought to have left the century that a wire speaks of no further behind. */
  private static final int YEARS_BACK = 60;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return context.wire().date().map(date -> inspect(context, date)).orElse(List.of());
  }

  private static List<Finding> inspect(CheckContext context, WireDate date) {
    int wireYear = date.day().getYear();
    String text = context.wire().text();
    List<WrittenYear> later = context.mentions().times().stream()
        .map(time -> WrittenYear.of(time, text))
        .flatMap(Optional::stream)
        .filter(year -> year.year() > wireYear)
        .toList();
    return later.isEmpty() ? List.of() : findings(context, later, date);
  }

  private static List<Finding> findings(CheckContext context, List<WrittenYear> years, WireDate date) {
    Map<TemporalExpression, Event> events = new HashMap<>();
    context.mentions().events().dated()
        .forEach(event -> events.put(event.time().orElseThrow(), event));
    List<Finding> findings = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : context.wire().sentences()) {
      int first = next;
      while (next < years.size() && years.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      Set<String> words = first < next ? YearScene.words(sentence) : Set.of();
      years.subList(first, next).stream()
          .filter(year -> sentence.span().contains(year.span()))
          .map(year -> YearScene.of(year, date.day().getYear(), context.wire().text(), words,
              Optional.ofNullable(events.get(year.time()))))
          .forEach(scene -> YearDoubts.of(scene)
              .ifPresent(doubt -> findings.add(finding(scene.year(), doubt, context.wire()))));
    }
    return findings;
  }

  private static Finding finding(WrittenYear year, YearDoubts.Doubt doubt, Wire wire) {
    int wireYear = wire.date().orElseThrow().day().getYear();
    Finding finding = Finding.of(INFO, year.span(), doubt.message())
        .because("The wire's own date is in " + wireYear + ", and " + year.year() + " lies "
            + (year.year() - wireYear == 1 ? "a year" : year.year() - wireYear + " years") + " later.");
    int first = doubt.last() > wireYear ? wireYear : wireYear - YEARS_BACK;
    for (int slip : YearSlips.of(year.year(), first, doubt.last())) {
      finding = finding.suggest(String.valueOf(slip));
    }
    Optional<Span> place = wire.dayPlace();
    return place.isPresent() ? finding.relatedTo(place.get(), "the wire's own date") : finding;
  }
}
