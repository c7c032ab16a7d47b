package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.ui.editor.DateText;

class DateTextTest {

  private static final LocalDate DAY = LocalDate.of(2015, 11, 26);

  @ParameterizedTest
  @ValueSource(strings = {
    "2015-11-26", "26 November 2015", "26 Nov 2015", "26 Nov. 2015", "November 26, 2015", "nov 26 2015", "26.11.2015"
  })
  void isReadAsPeopleWriteIt(String typed) {
    assertEquals(Optional.of(DAY), DateText.parse(typed, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "31 Feb 2015", "26 Nov", "26 Nov 15", "11/26/2015", "26 Nov 2015 or so", "20155"})
  void whatIsNoDateOrCouldBeTwoIsNotRead(String typed) {
    assertEquals(Optional.empty(), DateText.parse(typed, Optional.empty()));
  }

  @Test
  void aYearCompletesTheDayOfTheDateline() {
    assertEquals(Optional.of(DAY), DateText.parse("2015", Optional.of(MonthDay.of(11, 26))));
    assertEquals(Optional.empty(), DateText.parse("2015", Optional.empty()));
  }

  @Test
  void whatIsShownCanBeTyped() {
    assertEquals(Optional.of(DAY), DateText.parse(DateText.format(DAY), Optional.empty()));
  }
}
