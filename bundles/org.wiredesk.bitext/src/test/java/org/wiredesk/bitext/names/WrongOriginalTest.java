package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

/** A wire beside the original of another: no name has its like, so that each is looked for far and wide. */
class WrongOriginalTest {

  private static final String[] ENGLISH = {"Ba", "Ko", "Lu", "Mi", "Ne", "Pro", "Ste", "Va"};
  private static final String[] RUSSIAN = {"Ба", "Ко", "Лу", "Ми", "Не", "Про", "Сте", "Ва"};

  private final Random random = new Random(7);
  private long compared;

  /** Counts the words of the original that are held against names. */
  private final class Counting extends NameMatcher {

    Counting(TraditionalNames traditions) {
      super(traditions);
    }

    @Override
    boolean isSame(Part name, OriginalWord word) {
      compared++;
      return super.isSame(name, word);
    }
  }

  @Test
  void comparingNamesGrowsWithTheTextNotWithItsSquare() {
    long half = compared(400);
    long whole = compared(800);
    assertTrue(half > 10_000, () -> half + " compared");
    assertTrue(whole < 2.2 * half, () -> half + " and then " + whole + " compared");
  }

  private long compared(int sentences) {
    StringBuilder english = new StringBuilder();
    StringBuilder russian = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      english.append(name(ENGLISH, "gford")).append(" did not come to the hall. ");
      russian.append("Вечером депутат ").append(name(RUSSIAN, "жишвили")).append(" в зал не пришёл. ");
    }
    compared = 0;
    Wire wire = Wire.of(english.toString());
    Bitext bitext = Bitext.of(wire, Mentions.of(wire), new Original(russian.toString(), Locale.forLanguageTag("ru")));
    NameFaults.of(bitext, NameBook.EMPTY, new Counting(TraditionalNames.of(bitext.source().language())));
    return compared;
  }

  private String name(String[] syllables, String end) {
    return syllables[random.nextInt(8)] + syllables[random.nextInt(8)].toLowerCase(Locale.ROOT) + end;
  }
}
