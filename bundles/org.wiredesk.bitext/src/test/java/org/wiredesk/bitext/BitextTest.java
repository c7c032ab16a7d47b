package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

final class BitextTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @Test
  void sentencesOfOneLengthGoTogether() {
    Bitext bitext = bitext(
        "The minister arrived in Riga late in the evening. He slept. The talks will go on for two more days.",
        "Министр прибыл в Ригу поздно вечером. Он спал. Переговоры продлятся ещё двое суток.");
    assertEquals("1:1 1:1 1:1", shape(bitext));
    assertEquals("He slept.", bitext.pairs().get(1).translation().get(0).text());
    assertEquals("Он спал.", bitext.pairs().get(1).original().get(0).text());
  }

  @Test
  void oneSentenceMayStandForTwo() {
    Bitext bitext = bitext(
        "He slept well. The minister arrived in Riga late in the evening, and he went to the hotel at once, without a"
            + " word to the journalists who had waited for hours. Nobody complained.",
        "Он спал хорошо. Министр прибыл в Ригу поздно вечером. Он сразу поехал в гостиницу, не сказав ни слова"
            + " журналистам, которые ждали часами. Никто не жаловался.");
    assertEquals("1:1 1:2 1:1", shape(bitext));
  }

  @Test
  void anOriginalThatNamesNoDaySpeaksFromItsTranslations() {
    Bitext bitext = bitext("OSLO, 26 Nov. 2015. Talks began.", "Переговоры начались.");
    assertEquals(LocalDate.of(2015, 11, 26), bitext.original().date().orElseThrow().day());
  }

  @Test
  void whatIsMadeOfTheOriginalIsKeptWhileTheTranslationChanges() {
    Original original = new Original("Переговоры начались.", RUSSIAN);
    Object made = bitext("Talks began.", original).originalView(StringBuilder.class, b -> new StringBuilder());
    assertSame(made, bitext("Talks have begun.", original).originalView(StringBuilder.class, b -> new StringBuilder()));
  }

  @Test
  void anEmptySideLeavesTheOtherAlone() {
    assertEquals("", shape(bitext("", "")));
    assertEquals("1:0", shape(bitext("Talks began.", "")));
    assertEquals("0:1", shape(bitext("", "Переговоры начались.")));
  }

  @Test
  void anAlignmentHoldsEachSentenceOnce() {
    Bead first = new Bead(new Range(0, 1), new Range(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Alignment(List.of(first, first)));
    Bead second = new Bead(new Range(1, 1), new Range(1, 2));
    Alignment alignment = new Alignment(List.of(first, second, new Bead(new Range(1, 3), new Range(2, 3))));
    assertEquals(second, alignment.ofOriginal(1));
    assertEquals(new Range(2, 3), alignment.ofTranslation(2).original());
    assertThrows(IndexOutOfBoundsException.class, () -> alignment.ofTranslation(3));
  }

  private static Bitext bitext(String translation, String original) {
    return bitext(translation, new Original(original, RUSSIAN));
  }

  private static Bitext bitext(String translation, Original original) {
    Wire wire = Wire.of(translation);
    return Bitext.of(wire, Mentions.of(wire), original);
  }

  private static String shape(Bitext bitext) {
    return bitext.alignment().beads().stream()
        .map(bead -> bead.translation().size() + ":" + bead.original().size()).collect(Collectors.joining(" "));
  }
}
