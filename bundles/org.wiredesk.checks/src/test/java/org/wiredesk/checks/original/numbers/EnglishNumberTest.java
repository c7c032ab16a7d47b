package org.wiredesk.checks.original.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

class EnglishNumberTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1 | ORDINAL | 1st",
    "12 | ORDINAL | 12th",
    "112 | ORDINAL | 112th",
    "122 | ORDINAL | 122nd",
    "3000000000 | ORDINAL | 3000000000th",
    "0.5 | FRACTION | half",
    "0.166666667 | FRACTION | 0.167",
    "12300 | CARDINAL | 12,300",
    "3500000 | CARDINAL | 3.5 million",
    "1.08765 | CARDINAL | 1.08765",
  })
  void writesAsAnEnglishWireDoes(BigDecimal value, QuantityKind kind, String written) {
    Span place = new Span(0, 1);
    assertEquals(written,
        EnglishNumber.number(new Quantity(place, place, value, value, Unit.NONE, kind, false, false)));
  }
}
