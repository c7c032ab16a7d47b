package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How somebody stands to an office that they do not hold, and when it is certain that they do not stand so. */
enum Standing {

  /** Not yet or again in office: before a term, and at the end of the one before. */
  ELECT("already", 3), DESIGNATE("already", 1), FORMER("still", 0), OUTGOING("no longer", 0);

  private static final Map<String, Standing> BEFORE_A_TITLE =
      Map.of("former", FORMER, "ex", FORMER, "outgoing", OUTGOING);
  private static final Map<String, Standing> BEHIND_A_TITLE = Map.of("elect", ELECT, "designate", DESIGNATE);
  /** News calls somebody so some days too early or too late. */
  private static final int GRACE_DAYS = 14;
  private static final int GRACE_DAYS_OUTGOING = 60;

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

  /** How the person really stood to the office: "still" held it. */
  String adverb() {
    return adverb;
  }

  /** @param terms all of one person in the offices of a title, at least one */
  boolean isWrong(List<Term> terms, LocalDate day) {
    return switch (this) {
      case FORMER -> terms.stream().anyMatch(term -> isWithin(term, day))
          && terms.stream().noneMatch(term -> term.isOver(day));
      case OUTGOING -> areOver(terms, day.minusDays(GRACE_DAYS_OUTGOING));
      case ELECT, DESIGNATE -> areOver(terms, day.minusDays(GRACE_DAYS)) || terms.stream().anyMatch(
          term -> term.surelyCovers(day) && term.surelyCovers(day.minusDays(GRACE_DAYS))
              && !term.tenure().earliest().isBefore(day.minusYears(years)));
    };
  }

  private static boolean isWithin(Term term, LocalDate day) {
    return term.surelyCovers(day) && term.surelyCovers(day.minusDays(GRACE_DAYS))
        && term.surelyCovers(day.plusDays(GRACE_DAYS));
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
      case OUTGOING -> others.mayBeMeant(mention.sentence(), first, last.plusDays(GRACE_DAYS_OUTGOING));
      case ELECT, DESIGNATE -> others.mayBeMeant(mention.sentence(), first.minusYears(1), first.plusDays(GRACE_DAYS));
    };
  }
}
