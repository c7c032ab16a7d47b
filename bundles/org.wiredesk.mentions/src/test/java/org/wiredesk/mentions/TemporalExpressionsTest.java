package org.wiredesk.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

class TemporalExpressionsTest {

  private static final LocalDate WIRE_DAY = LocalDate.of(2015, 11, 26);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He left on Tuesday, 13 March 2024.        | Tuesday, 13 March 2024      | 2024-03-13 | TUESDAY
      He left on Monday, Oct. 31.               | Monday, Oct. 31             | 2015-10-31 | MONDAY
      Talks on Friday 13 November failed.       | Friday 13 November          | 2015-11-13 | FRIDAY
      It began on Oct. 31 (Monday) at noon.     | Oct. 31 (Monday)            | 2015-10-31 | MONDAY
      It began on Sa 31 October at noon.        | Sa 31 October               | 2015-10-31 | SATURDAY
      It began on Monday, 31/10 at noon.        | Monday, 31/10               | 2015-10-31 | MONDAY
      It began on Monday, 10/31 at noon.        | Monday, 10/31               | 2015-10-31 | MONDAY
      It begins on Wednesday, the 3rd of May, 2017. | Wednesday, the 3rd of May, 2017 | 2017-05-03 | WEDNESDAY
      They met Monday (Nov. 2) in Riga.         | Monday (Nov. 2)             | 2015-11-02 | MONDAY
      They met Monday evening, November 2nd.    | Monday evening, November 2nd | 2015-11-02 | MONDAY
      On 2 November, Monday, they met.          | 2 November, Monday          | 2015-11-02 | MONDAY
      The act of 13.03.2014 (Thursday) stands.  | 13.03.2014 (Thursday)       | 2014-03-13 | THURSDAY
      It was issued 2014-03-13 in Riga.                   | 2014-03-13                  | 2014-03-13 | -
      It opens on 3 january.                    | 3 january                   | 2016-01-03 | -
      On Nov. 2, Monday's session was closed.   | Nov. 2                      | 2015-11-02 | -
      On November 31 they rest.                 | November 31                 | -          | -
      On 28 May 1905 the fleet was lost.        | 28 May 1905                 | -          | -
      Ten years ago, on Friday, November 12.    | Friday, November 12         | -          | FRIDAY
      Back in 2004, on Friday, November 12.     | Friday, November 12         | 2004-11-12 | FRIDAY
      The poll for 2016 on Friday, November 12. | Friday, November 12         | 2015-11-12 | FRIDAY
      The poll for 2016, on November 12.        | November 12                 | -          | -
      On 26 May nobody came.                    | 26 May                      | -          | -
      """)
  void aDateIsReadWithItsWeekday(String sentence, String written, String day, String weekday) {
    List<TemporalExpression> times = times(sentence);
    assertEquals(1, times.size(), times::toString);
    TemporalExpression time = times.get(0);
    assertEquals(written, time.span().of(sentence));
    assertEquals(day, time.day().map(LocalDate::toString).orElse("-"));
    assertEquals(weekday, time.weekday().map(Enum::name).orElse("-"));
  }

  @Test
  void aWeekdayBesideSeveralDaysBelongsToNone() {
    for (String sentence : List.of("Saturday and Sunday, November 7 and 8.", "On Sunday, November 7-8, they rest.")) {
      List<TemporalExpression> times = times(sentence);
      assertEquals(List.of("2015-11-07", "2015-11-08"), times.stream().map(time -> time.value().timex3()).toList());
      assertTrue(times.stream().allMatch(time -> time.weekday().isEmpty()));
    }
  }

  @Test
  void allOtherTimesAreMentionedToo() {
    List<TemporalExpression> all =
        Mentions.of(Wire.of("He left yesterday for three days.", WireOptions.dated(WIRE_DAY))).times();
    assertEquals(List.of("2015-11-25", "P3D"), all.stream().map(time -> time.value().timex3()).toList());
    assertTrue(all.stream().allMatch(time -> time.day().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He may 3 times try; they march 5 miles.
      On Monday, 12 people came.
      It rose by 3.5 March points and 10:30 May.
      He paid $ 5,000 on Monday.
      """)
  void otherNumbersAreNoDates(String sentence) {
    assertEquals(List.of(), times(sentence));
  }

  @Test
  void withoutTheWiresDateADayWithoutYearStaysOpen() {
    Mentions mentions = Mentions.of(Wire.of("He left on Monday, 2 November."));
    assertEquals(1, mentions.times().size());
    assertEquals(java.util.Optional.empty(), mentions.times().get(0).day());
  }

  @Test
  void aFarDayTakesTheYearThatItsWeekdayTells() {
    assertEquals("2016-05-02", times("The vote on Monday, May 2.").get(0).day().orElseThrow().toString());
    assertEquals("2015-05-02", times("The vote on Saturday, May 2.").get(0).day().orElseThrow().toString());
  }

  @Test
  void aLineOfManyDatesIsReadInLinearTime() {
    String line = "Monday, Oct. 31, Sunday and ".repeat(20_000);
    assertTimeout(Duration.ofMinutes(3), () -> assertEquals(20_000, times(line).size()));
  }

  private static List<TemporalExpression> times(String text) {
    return Mentions.of(Wire.of(text, WireOptions.dated(WIRE_DAY))).times().stream()
        .filter(time -> time.written().isPresent())
        .toList();
  }
}
