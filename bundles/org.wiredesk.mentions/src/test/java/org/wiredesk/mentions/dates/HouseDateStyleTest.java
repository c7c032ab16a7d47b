package org.wiredesk.mentions.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseDateStyleTest {

  @Test
  void agenciesAreKnownByName() {
    assertEquals(Optional.of(HouseDateStyle.AP), HouseDateStyle.parse("AP"));
    assertEquals(Optional.of(HouseDateStyle.REUTERS), HouseDateStyle.parse(" reuters"));
    assertEquals("26 November 2015", HouseDateStyle.BBC.style().write(LocalDate.of(2015, 11, 26)));
    assertEquals("Nov. 26, 2015", HouseDateStyle.AP.style().write(LocalDate.of(2015, 11, 26)));
    assertEquals("July 4, 2015", HouseDateStyle.AP.style().write(LocalDate.of(2015, 7, 4)));
  }

  /** What is kept in a preference comes back as the same style. */
  @TestFactory
  Stream<DynamicTest> everyStyleCanBeKept() {
    return Stream.concat(HouseDateStyle.NAMED.stream(), DateStyles.all().stream().map(HouseDateStyle::own))
        .map(style -> DynamicTest.dynamicTest(style.key(),
            () -> assertEquals(Optional.of(style), HouseDateStyle.parse(style.key()))));
  }

  @Test
  void aModelMayBeAnyDayWithItsYear() {
    assertEquals("3rd Jul, 2014",
        HouseDateStyle.parse("22nd Sep, 2015").orElseThrow().style().write(LocalDate.of(2014, 7, 3)));
    assertEquals(HouseDateStyle.AP.style(), HouseDateStyle.parse("Nov. 26, 2015").orElseThrow().style());
  }

  @Test
  void whatIsNoDateIsNoModel() {
    Stream.of("", "none", "26 September", "september", "05/06/2015", "26 Sept. 2015 x", "on 26 September 2015")
        .forEach(text -> assertTrue(HouseDateStyle.parse(text).isEmpty(), text));
  }
}
