package org.wiredesk.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

class MentionsTest {

  private static final String TEXT = "Talks began on 3 May and ended on 5 May. They go on in June.";
  private static final Mentions MENTIONS =
      Mentions.of(Wire.of(TEXT, WireOptions.dated(LocalDate.of(2015, 11, 26))));

  @Test
  void aPartHasTheTimesThatLieWhollyInIt() {
    int first = TEXT.indexOf("3 May");
    int last = TEXT.indexOf("5 May") + "5 May".length();
    assertEquals(List.of("3 May", "5 May"), times(first, last));
    assertEquals(List.of("5 May"), times(first + 1, last));
    assertEquals(List.of("3 May"), times(first, last - 1));
    assertEquals(List.of(), times(first + 1, last - 1));
    assertEquals(List.of("3 May", "5 May", "June"), times(0, TEXT.length()));
    assertEquals(List.of(), times(first, first));
  }

  @Test
  void eventsAreReadWithThem() {
    assertEquals(List.of("meeting"), MENTIONS.events().dated().stream().map(event -> event.kind()).distinct().toList());
  }

  private static List<String> times(int start, int end) {
    return MENTIONS.times(new Span(start, end)).stream().map(time -> time.span().of(TEXT)).toList();
  }

  @Test
  void theQuantitiesOfASentenceLieInIt() {
    String text = "RIGA, 3 May 2024. Two people saw it. The fine is 500 euros.";
    Wire wire = Wire.of(text);
    Mentions mentions = Mentions.of(wire);
    assertEquals(List.of("500 euros"), mentions.quantities(wire.sentences().get(1).span()).stream()
        .map(quantity -> quantity.span().of(text)).toList());
    assertEquals(List.of("500"), Mentions.of(wire, Locale.forLanguageTag("fi")).quantities().stream()
        .map(quantity -> quantity.span().of(text)).toList());
  }
}
