package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.WireDate;

/** Finds people under a title that, by the fact book, was not theirs on the wire's day. */
public final class OfficeHolderCheck implements WireCheck {

  /** News calls somebody president some days too early or too late. */
  private static final int GRACE_DAYS = 14;

  private static final CheckInfo INFO = new CheckInfo(
      "fact-office-holder", "Office held at another time", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.INCONSISTENT_WITH_EXTERNAL_REFERENCE, ItsType.NON_CONFORMANCE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    if (day.isEmpty()) {
      return List.of();
    }
    Holders holders = context.facts().view(Holders.class, Holders::new);
    OtherTimes others = new OtherTimes(context, day.get());
    Standings standings = new Standings(holders, day.get());
    return context.wire().sentences().stream()
        .flatMap(sentence -> Stream.concat(
            doubts(sentence, holders, others, day.get(), context),
            standings.wrongIn(sentence, others).stream()
                .filter(it -> !context.mentions().quotations().contains(it.mention().span()))
                .map(it -> it.finding(INFO, context.wire(), day.get()))))
        .toList();
  }

  private static Stream<Finding> doubts(
      Sentence sentence, Holders holders, OtherTimes others, LocalDate day, CheckContext context) {
    return Stream.concat(
            holders.mentionsIn(sentence), holders.counterparts().in(sentence, day).stream())
        .filter(mention -> !context.mentions().quotations().contains(mention.span()))
        .flatMap(mention -> doubt(mention, holders, others, day))
        .map(doubt -> doubt.finding(INFO, context.wire()));
  }

  private static Stream<OfficeDoubt> doubt(
      OfficeMention mention, Holders holders, OtherTimes others, LocalDate day) {
    List<Term> terms = mention.terms();
    List<Office> asked = terms.isEmpty() ? mention.offices() : terms.stream().map(Term::office).toList();
    boolean unknown = !asked.stream().allMatch(office -> holders.know(day, office));
    boolean theirs = terms.stream().anyMatch(term -> term.covers(day, GRACE_DAYS));
    if (unknown || theirs || others.mayBeMeant(mention.sentence(), terms) || isOfThePast(mention, terms, others, day)) {
      return Stream.empty();
    }
    List<Term> onThatDay = mention.offices().stream()
        .filter(office -> !mention.bare() || terms.stream().anyMatch(term -> term.office().equals(office)))
        .flatMap(office -> holders.on(day, office).stream()).toList();
    boolean neverTheirs = terms.isEmpty();
    return neverTheirs && (onThatDay.isEmpty() || mention.offices().stream().anyMatch(office -> office.shared()))
        ? Stream.empty()
        : Stream.of(new OfficeDoubt(mention, terms, onThatDay, day));
  }

  /** Whether the words speak of what a holder of long ago did, and not of these days. */
  private static boolean isOfThePast(OfficeMention mention, List<Term> terms, OtherTimes others, LocalDate day) {
    return terms.stream().anyMatch(term -> term.isOver(day))
        && PastDeeds.mayBeMeant(mention, others.isOfNow(mention.sentence()));
  }
}
