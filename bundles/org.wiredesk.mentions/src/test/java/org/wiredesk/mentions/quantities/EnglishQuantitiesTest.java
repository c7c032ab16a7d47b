package org.wiredesk.mentions.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.text.Wire;

class EnglishQuantitiesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "25 people | 25",
    "1,234,567.89 | 1234567.89",
    "10,00,000 rupees | 1000000 INR",
    "12 300 men | 12300",
    "twenty-five women | 25",
    "two hundred and five thousand three hundred | 205300",
    "nineteen hundred | 1900",
    "a hundred thousand | 100000",
    "half a million | 500000",
    "a quarter of a million | 250000",
    "two and a half million | 2500000",
    "a million and a half | 1500000",
    "2 1/2 years | 2.5 year",
    "3 lakh 20 thousand | 320000",
    "two dozen | 24",
    "half a dozen | ~6",
    "a couple of dogs | ~2",
    "at least 17 people | ~17",
    "9/11 and 24/7 | ''",
    "12.05.2013 | ''",
    "20, 000 people, 1, 500, 000 people | 20000; 1500000",
    "rooms 20, 100 and 300 | 20; 100; 300",
    "22.9 of thousands of tons, 41 in millions | 22900 t; 41000000",
    "the 2019 / 20 season | 2019 YEAR",
    "a two-and-a-half-hour talk, a dozen and a half | 2.5 hour; 18",
    "P5+1 | 5 NAME",
  })
  void readsNumbers(String text, String told) {
    assertEquals(told, Told.of(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "$3.5 billion | 3500000000 USD",
    "about €2.9bn | ~2900000000 EUR",
    "£5m | 5000000 GBP",
    "500 m | 500 m",
    "US$10-15 million | 10000000..15000000 USD",
    "PLN 103bn for 10 years | 103000000000 PLN; 10 year",
    "5 percentage points | 5 pp",
    "from 10 to 15 percent | 10..15 %",
    "between 10 and 15 people | 10..15",
    "a ten-percent cut | 10 %",
    "100 km/h, 60 mph | 100 kmh; 60 mph",
    "3 million km² or 40 square miles | 3000000 km2; 40 mi2",
    "the 24-year-old | 24 year",
    "half an hour, a quarter of a mile | 0.5 hour FRACTION; 0.25 mi FRACTION",
    "20 cents, 5 kopecks, 12 stone | 20 cent; 5 kopeck; 12 st",
    "41 are men | 41",
    "44.6 Celsius (112.3 Fahrenheit) | 44.6 c; 112.3 f",
  })
  void readsUnitsAndRanges(String text, String told) {
    assertEquals(told, Told.of(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "the 21st century | 21 ORDINAL",
    "the third man | 3 ORDINAL",
    "a third of them | 0.333333333 FRACTION",
    "two-thirds | 0.666666667 FRACTION",
    "in 2015 | 2015 YEAR",
    "the 1990s and her 40s | 1990 DECADE; 40 DECADE",
    "at 12:30, 5 p.m., 1200 GMT | 750 CLOCK; 1020 CLOCK; 720 CLOCK",
    "won 3-1 | 1..3 SCORE",
    "at half past ten, a quarter to five p.m., noon | 630 CLOCK; 1005 CLOCK; 720 CLOCK",
    "at a quarter to twelve, a quarter to twelve p.m., a quarter to one p.m. | 705 CLOCK; 1425 CLOCK; 765 CLOCK",
    "the G20, COVID-19, Su-24 and 5G | 20 NAME; 19 NAME; 24 NAME; 5 NAME",
    "dozens | ~12 VAGUE",
    "hundreds of thousands | ~100000 VAGUE",
    "twice as many, three times, 30-fold | 2 MULTIPLE; 3 MULTIPLE; 30 MULTIPLE",
  })
  void tellsWhatNumbersDo(String text, String told) {
    assertEquals(told, Told.of(text, "en"));
  }

  @Test
  void countsOffsetsFromTheStartOfTheWireAndPassesItsDateline() {
    String text = "MOSCOW, March 5 (Tass) - The plant employs 1,200 people.\n\nIt is worth $3 million.\n";
    List<Quantity> found = Quantities.of(Wire.of(text), Locale.ENGLISH);
    assertEquals(List.of("1,200", "$3 million"), found.stream().map(it -> it.span().of(text)).toList());
    assertEquals("3 million", found.get(1).number().of(text));
  }

  @Test
  void convertsUnitsOfOneDimensionOnly() {
    Unit mile = Unit.measure("mi").orElseThrow();
    Unit metre = Unit.measure("m").orElseThrow();
    assertEquals(0, mile.convert(BigDecimal.ONE, metre).compareTo(new BigDecimal("1609.344")));
    assertTrue(Unit.currency("USD").convertsTo(Unit.currency("USD")));
    assertThrows(IllegalArgumentException.class,
        () -> Unit.currency("USD").convert(BigDecimal.ONE, Unit.currency("EUR")));
  }

  @Test
  void readsFiguresBeforeAnApostrophe() {
    assertEquals(List.of("3"), Quantities.of("Channel 3's crew", Locale.ENGLISH).stream()
        .map(it -> it.value().toPlainString()).toList());
  }

  @Test
  void knowsAUnitThatBeginsALongerOne() {
    assertEquals(List.of("km", "kmh", "m"),
        Quantities.of("12 kilometers (90 kilometers per hour), three meters", Locale.ENGLISH).stream()
            .map(it -> it.unit().id()).toList());
  }

  @Test
  void takesNoArticleForACountry() {
    assertEquals(List.of("USD", "AUD"), Quantities.of("a $5 note, A$5", Locale.ENGLISH).stream()
        .map(it -> it.unit().id()).toList());
  }

  @Test
  void knowsTheMoneyOfManyCountries() {
    assertEquals(List.of("GEL", "NZD", "DEM"),
        Quantities.of("300 lari, 5 million NZ dollars and 20 German marks", Locale.ENGLISH).stream()
            .map(it -> it.unit().id()).toList());
  }

  @Test
  void namesTheUnitsOfATextWithAndWithoutNumbers() {
    assertEquals(Set.of("day", "hour"), Quantities.unitsNamed("Within a day, or 30 hours", Locale.ENGLISH).stream()
        .map(Unit::id).collect(Collectors.toSet()));
  }
}
