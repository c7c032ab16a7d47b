package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Wire;

class EnglishNamesTest {

  @Test
  void wordsInARowAreOneName() {
    assertEquals(List.of("Angela Merkel", "Vance", "Geun-hye", "Kolin"),
        names("it is said that Angela Merkel met J. D. Vance, and he met Geun-hye of a Kolin-based firm."));
  }

  @Test
  void aWordOfTheDictionaryThatOnlyBeginsTheSentenceIsNone() {
    assertEquals(List.of("Lavrov"), names("Minister Lavrov has left."));
  }

  @Test
  void countriesAndTheirPeopleAreKnown() {
    assertEquals("KNOWN KNOWN KNOWN KNOWN", kinds("they met U.S. envoys, Sri Lankan, Dutch and Egyptian ones."));
  }

  @Test
  void daysAndContractionsAreNoNames() {
    assertEquals("COMMON", kinds("Wouldn't they come on Tuesday, in May?"));
  }

  private static List<String> names(String text) {
    return read(text).stream().map(name -> name.span().of(text)).toList();
  }

  private static String kinds(String text) {
    return read(text).stream().flatMap(name -> name.words().stream()).map(word -> word.kind().name())
        .collect(Collectors.joining(" "));
  }

  private static List<EnglishName> read(String text) {
    return EnglishNames.of(Wire.of(text).sentences().get(0), TraditionalNames.of(Locale.forLanguageTag("ru")),
        NameBook.EMPTY);
  }
}
