package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How somebody stands to an office that they do not hold, and when it is certain that they do not stand so. */
enum Standing {

  /** Not yet or again in office: before a term, and at the end of the one before. */
  ELECT("already", 3), DESIGNATE("already", 1), FORMER("still", 0), OUTGOING("no longer", 0),
  /** Of heads of state alone: ministers go on acting when their government has resigned. */
  ACTING("", 2);

  private static final Map<String, Standing> BEFORE_A_TITLE =
      Map.of("former", FORMER, "ex", FORMER, "outgoing", OUTGOING, "acting", ACTING);
  private static final Map<String, Standing> BEHIND_A_TITLE = Map.of("elect", ELECT, "designate", DESIGNATE);
  /** News calls somebody so some days too early or too late. */
  private static final int GRACE_DAYS = 14;
  private static final int GRACE_DAYS_OUTGOING = 60;
  /** Who has resigned and waits for a successor is called former already. */
  private static final int GRACE_DAYS_RESIGNED = 45;
  /** After so long in office again nobody thinks of the term before. */
  private static final int YEARS_BACK = 2;

  private final String adverb;
  /** After so many years in office somebody may have been elected again. */
  private final int years;

  Standing(String adverb, int years) {
    this.adverb = adverb;
    this.years = years;
  }

  static Optional<Standing> before(Word word) {
    return Optional.ofNullable(BEFORE_A_TITLE.get(word.plain()));
  }

  static Optional<Standing> behind(Word word) {
    return Optional.ofNullable(BEHIND_A_TITLE.get(word.plain()));
  }

  /** @param holds whether the person held the office on that day */
  String message(Term term, boolean holds, String day) {
    String office = term.office().name() + " on " + day;
    String how = this == ACTING ? office + ", and not acting" : (holds ? adverb : "no longer") + " " + office;
    return term.person().name() + " was " + how;
  }

  /** What the word says, where engines mistake it; opens with a blank. */
  String advice() {
    return this == ACTING ? " “Acting” is who fills in for somebody; who holds the office is the incumbent." : "";
  }

  /** @param terms all of one person in the offices of a title, at least one */
  boolean isWrong(List<Term> terms, LocalDate day) {
    return switch (this) {
      case FORMER -> terms.stream().anyMatch(term -> isWithin(term, day)
          && (term.surelyCovers(day.minusYears(YEARS_BACK)) || terms.stream().noneMatch(it -> it.isOver(day))));
      case ACTING -> terms.stream().anyMatch(term -> isHeadOfState(term) && term.surelyCovers(day)
          && term.surelyCovers(day.minusYears(years)) && term.surelyCovers(day.plusDays(GRACE_DAYS)));
      case OUTGOING -> areOver(terms, day.minusDays(GRACE_DAYS_OUTGOING));
      case ELECT, DESIGNATE -> areOver(terms, day.minusDays(GRACE_DAYS)) || terms.stream().anyMatch(
          term -> term.surelyCovers(day) && term.surelyCovers(day.minusDays(GRACE_DAYS))
              && !term.tenure().earliest().isBefore(day.minusYears(years)));
    };
  }

  private static boolean isWithin(Term term, LocalDate day) {
    return term.surelyCovers(day) && term.surelyCovers(day.minusDays(GRACE_DAYS))
        && term.surelyCovers(day.plusDays(GRACE_DAYS_RESIGNED));
  }

  private static boolean isHeadOfState(Term term) {
    return term.office().name().startsWith("President of ") && term.office().country().isPresent();
  }

  private static boolean areOver(List<Term> terms, LocalDate day) {
    return terms.stream().allMatch(term -> term.isOver(day));
  }

  /** The days of which a sentence may speak in which somebody stood so to an office that they held in a term. */
  boolean mayBeMeant(OtherTimes others, OfficeMention mention, Term term) {
    LocalDate first = term.tenure().earliest();
    LocalDate last = term.tenure().latest();
    return switch (this) {
      case FORMER -> false;
      case ACTING -> others.mayBeMeant(mention.sentence(), first.minusYears(years), first.plusYears(years));
      case OUTGOING -> others.mayBeMeant(mention.sentence(), first, last.plusDays(GRACE_DAYS_OUTGOING));
      case ELECT, DESIGNATE -> others.mayBeMeant(mention.sentence(), first.minusYears(1), first.plusDays(GRACE_DAYS));
    };
  }
}
