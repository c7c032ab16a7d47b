package org.wiredesk.review.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Lost;
import org.wiredesk.review.anchors.Place.Way;
import org.wiredesk.text.Span;

class AnchoringTest {

  private static final String BEFORE = """
      Talks on the lake open

      TALLMOUTH, 3 May. Envoys of both sides met in Tallmouth on 3 May. The ministry called the talks “useful”.

      Some 1,200 people were moved from the valley, the ministry said. Envoys of both sides will meet again in June.
      """;

  @Test
  void anUnchangedTextKeepsItsNotes() {
    assertEquals(new Found(span("useful"), Way.UNCHANGED, 1), place("useful", BEFORE));
  }

  @Test
  void wordsFollowWhatIsInsertedBeforeThem() {
    String after = BEFORE.replace("TALLMOUTH", "CORRECTED\n\nTALLMOUTH");
    Found found = found("1,200 people were moved", after);
    assertEquals("1,200 people were moved", found.span().of(after));
    assertEquals(Way.CONTEXT, found.way());
    assertEquals(Way.FOLLOWED, followed("1,200 people were moved", after).way());
  }

  @Test
  void aMovedParagraphTakesItsNotesAlong() {
    int second = BEFORE.indexOf("Some 1,200");
    String after = BEFORE.substring(second) + "\n" + BEFORE.substring(0, second);
    assertEquals("moved from the valley", followed("moved from the valley", after).span().of(after));
    assertEquals("moved from the valley", found("moved from the valley", after).span().of(after));
  }

  @Test
  void aFigureThatChangedIsTold() {
    String after = BEFORE.replace("1,200", "1,300");
    Lost lost = assertInstanceOf(Lost.class, place("Some 1,200 people were moved", after));
    assertEquals("a figure or a name in it changed: 1,200, 1,300", lost.why());
    assertEquals("Some 1,300 people were moved", lost.likely().orElseThrow().of(after));
    assertInstanceOf(Lost.class, Anchoring.after(BEFORE, after).place(anchor("Some 1,200 people were moved")));
  }

  @Test
  void aNameAndANotAreToldToo() {
    assertInstanceOf(Lost.class, place("the ministry said", BEFORE.replace("the ministry said", "the Ministry did not say")));
    Lost lost = assertInstanceOf(Lost.class,
        place("sides met in Tallmouth on 3 May", BEFORE.replace("met in Tallmouth", "met in Tellmouth")));
    assertTrue(lost.why().contains("tallmouth, tellmouth"), lost.why());
  }

  @Test
  void aLittleRewordingIsFollowedAndToBeConfirmed() {
    String after = BEFORE.replace("people were moved from the valley", "people were moved out of the valley");
    Found found = found("people were moved from the valley, the ministry said", after);
    assertEquals("people were moved out of the valley, the ministry said", found.span().of(after));
    assertTrue(found.isToBeConfirmed());
  }

  @Test
  void otherMarksAndCaseAreTheSameWords() {
    String after = BEFORE.replace("“useful”", "\"useful\"").replace("The ministry called", "Yesterday the ministry called");
    assertEquals("the talks \"useful\"", found("the talks “useful”", after).span().of(after));
  }

  @Test
  void wordsThatAlsoStandElsewhereAreNotTakenForThose() {
    String after = BEFORE.replace("Envoys of both sides met in Tallmouth on 3 May.", "It rained.");
    assertInstanceOf(Lost.class, place("Envoys of both sides", after));
    assertInstanceOf(Lost.class, Anchoring.after(BEFORE, after).place(anchor("Envoys of both sides")));
  }

  @Test
  void anUncertainPlaceIsToBeConfirmedUntilAPersonDoes() {
    String words = "people were moved from the valley, the ministry said";
    String reworded = BEFORE.replace("people were moved from the valley", "people were moved out of the valley");
    Anchor moved = Anchoring.in(reworded).move(anchor(words), found(words, reworded));
    assertEquals("people were moved out of the valley, the ministry said", moved.exact());
    Move move = moved.moved().orElseThrow();
    assertEquals(Way.ALIKE, move.way());
    assertEquals(words, move.was());
    assertTrue(move.likeness() > 0.8 && move.likeness() < 1, move.toString());

    String longer = "CORRECTED\n" + reworded;
    Found surely = assertInstanceOf(Found.class, Anchoring.in(longer).place(moved));
    assertEquals(Way.CONTEXT, surely.way());
    assertEquals(moved.moved(), Anchoring.in(longer).move(moved, surely).moved());
    assertEquals(moved.moved(), moved.carriedTo(surely.span(), longer).moved());
    assertEquals(Optional.empty(), moved.confirmed().moved());
  }

  @Test
  void whatMovesTwiceIsMeasuredByTheWordsAPersonSaw() {
    String words = "people were moved from the valley, the ministry said";
    String once = BEFORE.replace("moved from the valley", "moved out of the valley");
    String twice = once.replace("the ministry said", "a ministry said");
    Anchor first = Anchoring.in(once).move(anchor(words), found(words, once));
    Found place = assertInstanceOf(Found.class, Anchoring.in(twice).place(first));
    Move second = Anchoring.in(twice).move(first, place).moved().orElseThrow();
    assertEquals(words, second.was());
    assertTrue(second.likeness() < first.moved().orElseThrow().likeness(), second.toString());
  }

  @Test
  void wordsTypedOverAreToBeConfirmedUntilTheyAreAsTheyWere() {
    Anchor anchor = anchor("Some 1,200 people");
    String typed = BEFORE.replace("Some 1,200 people", "About 1,300 people");
    Anchor edited = anchor.carriedTo(new Span(anchor.span().start(), anchor.span().end() + 1), typed);
    Move move = edited.moved().orElseThrow();
    assertTrue(move.isByEditing());
    assertEquals("Some 1,200 people", move.was());
    assertEquals("figures some, 1,200, about, 1,300", "figures " + String.join(", ", move.differences(edited.exact())));
    assertEquals(Optional.empty(), edited.carriedTo(anchor.span(), BEFORE).moved());
    assertEquals(Optional.empty(), edited.confirmed().moved());
  }

  @Test
  void wordsTypedOverAndPutBackOutsideNeedNoConfirming() {
    Anchor anchor = anchor("Some 1,200 people");
    String typed = BEFORE.replace("1,200", "1,300");
    Anchor edited = anchor.carriedTo(anchor.span(), typed);
    Found back = assertInstanceOf(Found.class, Anchoring.in(BEFORE).place(edited));
    assertEquals(anchor.span(), back.span());
    assertEquals(Optional.empty(), Anchoring.in(BEFORE).move(edited, back).moved());
    Found still = assertInstanceOf(Found.class, Anchoring.in("CORRECTED\n" + typed).place(edited));
    assertEquals(edited.moved(), Anchoring.in("CORRECTED\n" + typed).move(edited, still).moved());
  }

  @Test
  void aShortPhraseIsFollowedWhenAllAroundItWasRewritten() {
    String before = "The strike began at dawn.\n\nOn Monday the dockers’ union said it would wait.\n\nTrains ran.\n";
    String words = "the dockers’ union";
    Anchor anchor = Anchor.of(before, new Span(before.indexOf(words), before.indexOf(words) + words.length()));
    String after = "The strike began at dawn.\n\nLate in the night the dockers’ union had still no reply.\n\nTrains ran.\n";
    Found found = assertInstanceOf(Found.class, Anchoring.after(before, after).place(anchor));
    assertEquals(words, found.span().of(after));
    assertTrue(found.isToBeConfirmed());
    assertInstanceOf(Lost.class, Anchoring.in(after).place(anchor));
  }

  @Test
  void aCertainPlaceNeedsNoConfirming() {
    String after = "CORRECTED\n" + BEFORE;
    Anchor anchor = anchor("1,200 people were moved");
    Anchor moved = Anchoring.in(after).move(anchor, found("1,200 people were moved", after));
    assertEquals(anchor.span().start() + 10, moved.span().start());
    assertEquals(Optional.empty(), moved.moved());
    assertEquals(anchor.exact(), moved.exact());
  }

  @Test
  void theHeadlineIsNotTakenForTheSentenceItSumsUp() {
    String before = "Ferry sinks in the sound off Tallmouth\n\n"
        + "TALLMOUTH, 3 May. A ferry sank in the sound off Tallmouth, the coast guard said. All aboard are safe.\n";
    String words = "sank in the sound off Tallmouth";
    Anchor anchor = Anchor.of(before, new Span(before.indexOf(words), before.indexOf(words) + words.length()));
    String after = before.replace("A ferry sank in the sound off Tallmouth, the coast guard said.", "It rained.");
    assertInstanceOf(Lost.class, Anchoring.in(after).place(anchor));
    assertInstanceOf(Lost.class, Anchoring.after(before, after).place(anchor));
  }

  @Test
  void wordsThatWereWrittenAnewElsewhereAreNotTheOldOnes() {
    String before = "Some dealers say so.\n\nMarket makers doubted it on Friday.\n";
    Anchor anchor = Anchor.of(before, new Span(before.indexOf("Market"), before.indexOf("Market") + 13));
    String after = "Some dealers say so.\n\nAsked by phone, Market makers agreed.\n";
    assertEquals("Market makers", anchor.exact());
    assertInstanceOf(Lost.class, Anchoring.after(before, after).place(anchor));
  }

  @Test
  void shortWordsAreNeverGuessed() {
    assertInstanceOf(Lost.class, place("useful", BEFORE.replace("useful", "usefull and wise")));
  }

  @Test
  void anEmptyTextHasNothing() {
    assertInstanceOf(Lost.class, place("Tallmouth", ""));
    assertInstanceOf(Lost.class, place("Envoys of both sides met in Tallmouth", "\n"));
  }

  @Test
  void aContextNeverCutsACharacterInTwo() {
    String text = "\uD83D\uDE00".repeat(40) + "word" + "\uD83D\uDE00".repeat(40);
    Anchor anchor = Anchor.of("x" + text + "y", new Span(81, 85));
    assertEquals(0, anchor.prefix().length() % 2);
    assertEquals(0, anchor.suffix().length() % 2);
    assertEquals("word", anchor.exact());
  }

  private static Span span(String words) {
    int at = BEFORE.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Anchor anchor(String words) {
    return Anchor.of(BEFORE, span(words));
  }

  private static Place place(String words, String after) {
    return Anchoring.in(after).place(anchor(words));
  }

  private static Found found(String words, String after) {
    return assertInstanceOf(Found.class, place(words, after));
  }

  private static Found followed(String words, String after) {
    return assertInstanceOf(Found.class, Anchoring.after(BEFORE, after).place(anchor(words)));
  }
}
