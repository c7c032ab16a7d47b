package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

class OriginalTest {

  private final Original original = new Original("Мост открыт.", Locale.forLanguageTag("ru"));

  @Test
  void whatIsFoundInItIsKeptWhileTheTranslationIsEdited() {
    assertSame(bitext("The bridge is open.", 1).original(), bitext("The bridge has opened.", 1).original());
  }

  /** Somebody types a date: each key makes another day. */
  @Test
  void onlyItsReadingsOfTheLastDaysAreKept() {
    Bitext first = bitext("The bridge is open.", 1);
    Wire read = first.original();
    for (int day = 2; day < 20; day++) {
      bitext("The bridge is open.", day);
    }
    assertNotSame(read, bitext("The bridge is open.", 1).original());
    assertSame(read, first.original());
  }

  private Bitext bitext(String text, int day) {
    Wire wire = Wire.of(text, WireOptions.dated(LocalDate.of(2014, 3, day)));
    return Bitext.of(wire, Mentions.of(wire), original);
  }
}
