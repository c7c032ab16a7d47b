package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

final class HandAlignmentTest {

  private static final String RUSSIAN = "Паром опоздал на три часа. Пассажиры ждали на пристани. Буфет был закрыт."
      + " Капитан извинился перед всеми.";
  private static final String ENGLISH = "The ferry was three hours late. The passengers waited on the pier."
      + " The snack bar was closed. The captain apologized to everybody.";

  private final Original original = new Original(RUSSIAN, Locale.forLanguageTag("ru"));

  @Test
  void whatAPersonPairedHolds() {
    HandAlignment byHand = original.handAlignment().with(bitext(ENGLISH, original), new Range(1, 3), new Range(2, 3));

    Bitext bitext = bitext(ENGLISH, original.alignedBy(byHand));
    Bead made = bitext.alignment().ofTranslation(1);
    assertEquals(new Bead(new Range(1, 3), new Range(2, 3)), made);
    assertTrue(bitext.isByHand(made));
    assertFalse(bitext.isByHand(bitext.alignment().ofTranslation(3)));
  }

  @Test
  void itHoldsThroughEditsAsFarAsTheWordsStand() {
    HandAlignment byHand = original.handAlignment().with(bitext(ENGLISH, original), new Range(1, 2), new Range(2, 3));
    Original corrected = original.alignedBy(byHand);

    String edited = "It happened on Monday. " + ENGLISH.replace("waited on", "had to wait on");
    assertEquals(new Range(2, 3), bitext(edited, corrected).alignment().ofTranslation(2).original());

    String rewritten = ENGLISH.replace("The passengers waited on the pier.", "Nobody complained.");
    assertEquals(new Range(1, 2), bitext(rewritten, corrected).alignment().ofTranslation(1).original());
  }

  @Test
  void sentencesWithoutCounterpartStayAlone() {
    HandAlignment byHand = original.handAlignment().with(bitext(ENGLISH, original), new Range(1, 2), new Range(1, 1))
        .with(bitext(ENGLISH, original), new Range(0, 0), new Range(2, 3));

    Bitext bitext = bitext(ENGLISH, original.alignedBy(byHand));
    assertTrue(bitext.alignment().ofTranslation(1).original().isEmpty());
    assertTrue(bitext.isByHand(bitext.alignment().ofTranslation(1)));
    assertTrue(bitext.isByHand(bitext.alignment().ofOriginal(2)));
  }

  @Test
  void aLaterPairTakesThePlaceOfOneThatSharesASentence() {
    HandAlignment first = original.handAlignment().with(bitext(ENGLISH, original), new Range(0, 1), new Range(1, 2));
    Bitext bitext = bitext(ENGLISH, original.alignedBy(first));
    HandAlignment second = first.with(bitext, new Range(0, 1), new Range(0, 1));
    assertEquals(List.of(new HandPair("The ferry was three hours late.", "Паром опоздал на три часа.")),
        second.pairs());

    Bead made = bitext.alignment().ofTranslation(0);
    assertEquals(HandAlignment.NONE, first.without(bitext, made));
  }

  @Test
  void ofPairsThatCrossTheFirstHolds() {
    Bitext plain = bitext(ENGLISH, original);
    HandAlignment byHand = HandAlignment.NONE.with(plain, new Range(0, 1), new Range(3, 4))
        .with(plain, new Range(3, 4), new Range(0, 1));
    Alignment alignment = bitext(ENGLISH, original.alignedBy(byHand)).alignment();
    assertEquals(new Range(3, 4), alignment.ofTranslation(0).original());
  }

  @Test
  void aPairHasWords() {
    assertThrows(IllegalArgumentException.class, () -> new HandPair(" ", ""));
    assertThrows(IllegalArgumentException.class,
        () -> HandAlignment.NONE.with(bitext(ENGLISH, original), new Range(1, 1), new Range(2, 2)));
  }

  private static Bitext bitext(String translation, Original original) {
    Wire wire = Wire.of(translation);
    return Bitext.of(wire, Mentions.of(wire), original);
  }
}
