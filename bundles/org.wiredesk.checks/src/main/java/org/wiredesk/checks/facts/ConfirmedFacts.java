package org.wiredesk.checks.facts;

import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.checks.api.facts.Confirmed.Matter;

/** Finds what a wire tells as the fact book has it: offices, the days of events, ages, figures. */
public final class ConfirmedFacts {

  private ConfirmedFacts() {}

  /** Each kind in the order of the text. */
  public static List<Confirmed> of(CheckContext context) {
    Stream<Confirmed> events = DatedEvent.in(context).stream()
        .filter(event -> event.judgement() == EventDays.Judgement.FITS)
        .map(event -> Confirmed.by(event.fact(), event.place(), Matter.DATE));
    Stream<Confirmed> ages = KnownAge.in(context).stream().filter(KnownAge::isCertain)
        .map(age -> Confirmed.by(age.fact(), age.place(), Matter.AGE));
    Stream<Confirmed> figures = KnownFigure.in(context).stream().filter(KnownFigure::isRight)
        .map(figure -> Confirmed.by(figure.fact(), figure.quantity().span(), Matter.NUMBER));
    return Stream.of(ConfirmedOffices.of(context).stream(), events, ages, figures).flatMap(all -> all).toList();
  }
}
