package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.text.WireDate;

/** Finds people under a title that, by the fact book, certainly was theirs on the wire's day. */
public final class ConfirmedOffices {

  private ConfirmedOffices() {}

  /** In the order of the text; none when nobody knows the wire's day. */
  public static List<Confirmed> of(CheckContext context) {
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    if (day.isEmpty()) {
      return List.of();
    }
    Holders holders = context.facts().view(Holders.class, Holders::new);
    return context.wire().sentences().stream()
        .flatMap(sentence -> holders.mentionsIn(sentence))
        .flatMap(mention -> mention.terms().stream()
            .filter(term -> term.surelyCovers(day.get()) && holders.know(day.get(), term.office()))
            .limit(1)
            .map(term -> confirmed(mention, term)))
        .toList();
  }

  private static Confirmed confirmed(OfficeMention mention, Term term) {
    return Confirmed.by(term.reference(), mention.span(), Confirmed.Matter.OFFICE);
  }
}
