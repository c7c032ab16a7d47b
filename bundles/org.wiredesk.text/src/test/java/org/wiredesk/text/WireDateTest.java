package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireDateTest {

  private static final LocalDate DAY = LocalDate.of(2015, 11, 26);
  private static final String HEADLINE = "Ministers 🕊 meet in a cafe\u0301\n\n";

  private static void assertDated(LocalDate day, WireDate.Origin origin, String evidence, Wire wire) {
    WireDate date = wire.date().orElseThrow(() -> new AssertionError("no date: " + wire.text()));
    assertEquals(day, date.day());
    assertEquals(origin, date.origin());
    assertEquals(Optional.ofNullable(evidence), date.evidence().map(span -> span.of(wire.text())));
  }

  @Test
  void theUsersWordGoesBeforeMetadataAndDateline() {
    String text = HEADLINE + "MOSCOW, Nov. 26, 2015 (Reuters) - They met.";
    LocalDate user = LocalDate.of(2014, 11, 26);
    LocalDate metadata = LocalDate.of(2013, 11, 26);

    assertDated(user, WireDate.Origin.USER, null,
        Wire.of(text, new WireOptions(Optional.of(user), Optional.of(metadata))));
    assertDated(metadata, WireDate.Origin.METADATA, null,
        Wire.of(text, new WireOptions(Optional.empty(), Optional.of(metadata))));
    assertDated(DAY, WireDate.Origin.DATELINE, "Nov. 26, 2015", Wire.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "MOSCOW, 26 Nov. They met.",
    "PARIS (AP) — They met on 26 November.",
    "They met on 26 November 2015 and left.",
    "MOSCOW, 26 Nov. The attack of 26 November 2008 is remembered on its anniversary.",
    "MOSCOW, 26 Nov. They met on 24 November 2014.",
    "MOSCOW, 26 Nov. They met in 2014 and will meet until 2016.",
    "MOSCOW, 26 Nov. They met on Thursday. It began in 1990 and will end by 2025.",
    "MOSCOW, 26 Nov. They met on Thursday. The vote is postponed to 18 October 2016.",
    "MOSCOW, 26 Nov. They met on Friday. The deadline is 31 December 2015.",
    "MOSCOW, 26 Nov. They met. The deadline is 31 December 2015.",
    "MOSCOW, 26 Nov. They met on Thursday. The work will be done in 2015.",
    "MOSCOW, 26 Nov. They met on Thursday, as on 1 December 2015. The deadline is 31 December 2015.",
    "MOSCOW, 29 Feb. They met today, 29 February 2015.",
  })
  void withoutProofOfTheYearThereIsNoDate(String text) {
    assertEquals(Optional.empty(), Wire.of(HEADLINE + text).date());
  }

  @Test
  void theDatelinesDayNamedWithItsYearGivesTheYear() {
    assertDated(DAY, WireDate.Origin.YEAR_FROM_TEXT, "26 November 2015",
        Wire.of(HEADLINE + "MOSCOW, 26 Nov. The law in force since 2014 ended today, 26 November 2015. It was short."));
  }

  @Test
  void aPastYearAnAnnouncedOneAndTheWeekdayLeaveOneYear() {
    assertDated(DAY, WireDate.Origin.YEAR_FROM_TEXT, "2014",
        Wire.of(HEADLINE + "MOSCOW, 26 Nov. They met on Thursday. Talks began in 2014. They will go on in 2016."));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "They met on Thursday. The vote is postponed to 17 January 2016.",
    "They meet on Thursday. The vote was rescheduled from March to 17 January 2016, its postponement to May failed.",
    "They meet on Thursday. Talks are planned for 17 January 2016. The work will be done in 2017.",
    "They met in October 2009 and meet again on Thursday. The vote is postponed to 17 January 2016."})
  void aDateAnnouncedForTheComingMonthsAndTheWeekdayGiveTheYear(String text) {
    assertDated(DAY, WireDate.Origin.YEAR_FROM_TEXT, "17 January 2016", Wire.of(HEADLINE + "MOSCOW, 26 Nov. " + text));
  }

  @Test
  void aMonthAnnouncedBoundsTheDayToo() {
    assertDated(LocalDate.of(2015, 12, 31), WireDate.Origin.YEAR_FROM_TEXT, "January 2016",
        Wire.of(HEADLINE + "MOSCOW, 31 Dec. They met on Thursday. The vote is postponed to January 2016."));
  }

  @Test
  void aWeekdayInTheDatelineCountsLikeOneInTheText() {
    assertDated(DAY, WireDate.Origin.YEAR_FROM_TEXT, "2014",
        Wire.of(HEADLINE + "MOSCOW, Thursday, 26 Nov. Talks began in 2014. They will go on in 2016."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"26 November 2015", "26.11.2015, 14:05", "Published: November 26, 2015 at 14:05 GMT",
      "14:05 26.11.2015", "2015-11-26T14:05:10Z", "Thursday, 26 November 2015"})
  void aDateOnALineOfItsOwnGivesTheYear(String line) {
    String bare = HEADLINE + line + "\n\nMOSCOW, 26 Nov. They met.\n";

    assertEquals(Optional.of(DAY), Wire.of(bare).date().map(WireDate::day));
    assertEquals(WireDate.Origin.YEAR_FROM_TEXT, Wire.of(bare).date().orElseThrow().origin());
  }

  @Test
  void aDateLineGivesTheWholeDateWhereTheDatelineHasNoDay() {
    assertDated(DAY, WireDate.Origin.YEAR_FROM_TEXT, "26 November 2015",
        Wire.of(HEADLINE + "26 November 2015\n\nPARIS (AP) — They met.\n"));
  }

  @Test
  void aDateLineAroundNewYearIsResolvedToTheNearestYear() {
    assertDated(LocalDate.of(2015, 12, 31), WireDate.Origin.YEAR_FROM_TEXT, "1 January 2016",
        Wire.of(HEADLINE + "1 January 2016\n\nMOSCOW, 31 Dec. They met.\n"));
  }

  @Test
  void aDateLineOfAnotherDayIsNotTheWiresOwn() {
    assertEquals(Optional.empty(), Wire.of(HEADLINE + "MOSCOW, 26 Nov. They met.\n\n3 May 2015\n").date());
  }

  @Test
  void theDatelineIsWhereAWireSaysItsDay() {
    String text = "RIGA, 26 Nov. The ministers will meet on Thursday. The deal holds until December 31, 2015.";
    Wire wire = Wire.of(text);
    assertEquals(WireDate.Origin.YEAR_FROM_TEXT, wire.date().orElseThrow().origin());
    assertEquals("26 Nov.", wire.dayPlace().orElseThrow().of(text).strip());
    assertEquals(Optional.empty(), Wire.of(text, WireOptions.dated(LocalDate.of(2015, 5, 3))).dayPlace());
  }
}
