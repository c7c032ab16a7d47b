package org.wiredesk.checks.dates.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** The wires are of 26 November 2015, a Thursday. */
class DayAlternativesTest {

  @Test
  void yesterdayIsAWeekdayAndADate() {
    offers("The envoys met |yesterday in Minsk.", "The envoys met on Wednesday in Minsk.",
        "The envoys met on Nov. 25 in Minsk.");
    offers("|Tomorrow they leave.", "On Friday they leave.", "On Nov. 27 they leave.");
    offers("They have until |tomorrow.", "They have until Friday.", "They have until Nov. 27.");
    offers("|Today is a holiday.", "Thursday is a holiday.", "Nov. 26 is a holiday.");
  }

  @Test
  void aPossessiveHasNoDate() {
    offers("He read |yesterday's paper.", "He read Wednesday's paper.");
  }

  @Test
  void aWeekdayIsADate() {
    offers("The envoys met on |Monday.", "The envoys met on Nov. 23.");
    offers("The envoys met last |Monday.", "The envoys met Monday.", "The envoys met Nov. 23.");
  }

  @Test
  void aWeekdayNextToTheWiresIsYesterdayOrTomorrow() {
    offers("On |Wednesday they met.", "On Nov. 25 they met.", "Yesterday they met.");
    offers("They will meet on |Friday.", "They will meet on Nov. 27.", "They will meet tomorrow.");
    offers("After the |Wednesday talks they left.", "After the Nov. 25 talks they left.");
  }

  @Test
  void aDateOfTheWeekIsAWeekday() {
    offers("They met on |23 November.", "They met on Monday.");
    offers("They met on |Thursday, Nov. 26, 2015.", "They met on Thursday.", "They met today.");
  }

  @Test
  void aDateFurtherAwayHasNoWeekday() {
    offers("They met on |19 November.");
    offers("They will meet on |3 December.");
  }

  @Test
  void aDayOfAListStaysInIt() {
    offers("They meet on |November 27 and 28.");
  }

  @Test
  void whatIsNoOneDayIsLeft() {
    offers("They meet every |Thursday.");
    offers("It happened on a |Thursday.");
    offers("They met |last week.");
  }

  @Test
  void withoutAHouseStyleTheWiresOwnIsTaken() {
    CheckContext context = CheckContext.of(
        Wire.of("Since 3 May and 5 May they meet on Friday.", WireOptions.dated(LocalDate.of(2015, 11, 26))),
        CheckProfile.DEFAULT);
    assertEquals(List.of("Write as “27 November”", "Write as “tomorrow”"),
        DayAlternatives.at(36, context).stream().map(Fix::label).toList());
  }

  @Test
  void aWireWithoutADateHasNone() {
    CheckContext context = CheckContext.of(Wire.of("They met yesterday."), CheckProfile.DEFAULT);
    assertEquals(List.of(), DayAlternatives.at(12, context));
  }

  /** @param marked the caret stands at the bar */
  private static void offers(String marked, String... texts) {
    String text = marked.replace("|", "");
    CheckContext context = CheckContext.of(Wire.of(text, WireOptions.dated(LocalDate.of(2015, 11, 26))),
        CheckProfile.DEFAULT.withDateStyle(Optional.of(HouseDateStyle.AP)));
    List<Fix> fixes = DayAlternatives.at(marked.indexOf('|') + 1, context);
    assertEquals(List.of(texts), fixes.stream().map(fix -> fix.applyTo(text)).toList());
  }
}
