package org.wiredesk.review.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.claims.Checklist.State;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class ChecklistTest {

  private static final String TEXT =
      "At night three miners were killed in the pit. The dam cost $3 million. Foreign Minister Otto Hentzau left.";
  private static final Instant NOON = Instant.parse("2015-11-26T12:00:00Z");

  private static Claims claims(String text, Confirmed... known) {
    return Claims.of(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT), List.of(known));
  }

  private static Span place(String text, String words) {
    int start = text.indexOf(words);
    assertTrue(start >= 0, words);
    return new Span(start, start + words.length());
  }

  private static Tick tick(String words, Tick.Verdict verdict, Instant when) {
    return new Tick(Remark.of("Ada", when, ""), verdict, Optional.of(Anchor.of(TEXT, place(TEXT, words))),
        Optional.of("https://example.org"));
  }

  private static Checklist in(String text, Tick... ticks) {
    return Checklist.of(claims(text), false, new Review(List.of(ticks)), text, Anchoring.in(text));
  }

  private static List<State> states(Checklist list) {
    return list.items().stream().map(Checklist.Item::state).toList();
  }

  @Test
  void whatNobodyLookedAtIsOpen() {
    Checklist list = in(TEXT);
    assertEquals(List.of(State.OPEN, State.OPEN, State.OPEN), states(list));
    assertEquals("0 of 3 checked", list.progress());
  }

  @Test
  void aTickCounts() {
    Checklist list = in(TEXT, tick("$3 million", Tick.Verdict.TRUE, NOON));
    assertEquals(List.of(State.OPEN, State.CHECKED, State.OPEN), states(list));
    assertEquals("1 of 3 checked", list.progress());
    assertEquals("https://example.org", list.items().get(1).tick().orElseThrow().source().orElseThrow());
  }

  @Test
  void aTickFollowsItsWords() {
    Checklist list = in("It rained. " + TEXT, tick("$3 million", Tick.Verdict.FALSE, NOON));
    assertEquals(List.of(State.OPEN, State.CHECKED, State.OPEN), states(list));
  }

  @Test
  void aTickOfOtherWordsDoesNotCount() {
    Checklist list = in(TEXT.replace("three miners", "thirteen miners"),
        tick("three miners were killed", Tick.Verdict.TRUE, NOON));
    assertEquals(State.CHANGED, list.items().get(0).state());
    assertEquals("three miners were killed", list.items().get(0).was().orElseThrow());
    assertEquals("0 of 3 checked", list.progress());
  }

  @Test
  void aFewWordsAreKnownAgainByTheirNeighbours() {
    Checklist list = in(TEXT.replace("$3 million", "$3 billion"), tick("$3 million", Tick.Verdict.TRUE, NOON));
    assertEquals(List.of(State.OPEN, State.CHANGED, State.OPEN), states(list));
    assertEquals(List.of(), list.lost());
  }

  @Test
  void aTickOfASentenceThatIsGoneIsNotLostWithIt() {
    Checklist list = in("Foreign Minister Otto Hentzau left.", tick("$3 million", Tick.Verdict.TRUE, NOON));
    assertEquals(List.of(State.OPEN), states(list));
    assertEquals(1, list.lost().size());
  }

  @Test
  void aNameStaysCheckedWhenItsFirstPlaceIsCut() {
    String twice = TEXT + " Later Foreign Minister Otto Hentzau was seen in town.";
    Tick tick = new Tick(Remark.of("Ada", NOON, ""), Tick.Verdict.TRUE,
        Optional.of(Anchor.of(twice, place(twice, "Foreign Minister Otto Hentzau"))), Optional.empty());
    String cut = twice.replaceFirst("Foreign Minister Otto Hentzau left\\. ", "");
    Checklist list = in(cut, tick);
    assertEquals(List.of(State.OPEN, State.OPEN, State.CHECKED), states(list));
  }

  @Test
  void theLaterOfTwoTicksCounts() {
    Checklist list = in(TEXT, tick("$3 million", Tick.Verdict.TRUE, NOON.plusSeconds(5)),
        tick("$3 million", Tick.Verdict.FALSE, NOON));
    assertEquals(Tick.Verdict.TRUE, list.items().get(1).tick().orElseThrow().verdict());
  }

  @Test
  void aTickThatWasTakenBackIsNone() {
    Checklist list = in(TEXT, tick("$3 million", Tick.Verdict.WITHDRAWN, NOON));
    assertEquals("0 of 3 checked", list.progress());
  }

  @Test
  void whatTheFactBookSaysIsKnownWithItsSource() {
    Confirmed fact = new Confirmed(
        place(TEXT, "Foreign Minister Otto Hentzau"), "Otto Hentzau: Foreign Minister since 2014",
        List.of("https://example.org/government"), new DeskPlace("ruritania.desk", 3));
    Checklist list =
        Checklist.of(claims(TEXT, fact), false, Review.EMPTY, TEXT, Anchoring.in(TEXT));
    assertEquals(List.of(State.OPEN, State.OPEN, State.KNOWN), states(list));
    assertEquals("1 of 3 checked", list.progress());
    assertEquals(fact, list.items().get(2).claim().known().orElseThrow());
  }

  @Test
  void anAgeThatTheFactBookBearsOutIsKnownAndNoTitleBesideIt() {
    String text = "STRELSAU, 4 May 2015. Foreign Minister Otto Hentzau, 45, spoke.";
    Confirmed age = new Confirmed(place(text, "45"), Confirmed.Matter.AGE, "Otto Hentzau: born on 1 May 1970", List.of(),
        new DeskPlace("ruritania.desk", 3));
    List<Claim> known = claims(text, age).all().stream().filter(claim -> claim.known().isPresent()).toList();
    assertEquals(List.of(ClaimKind.AGE), known.stream().map(Claim::kind).toList());
  }

  @Test
  void whatWasTickedIsShownHoweverWeak() {
    String text = "The two leaders met.";
    Tick tick = new Tick(Remark.of("Ada", NOON, ""), Tick.Verdict.TRUE,
        Optional.of(Anchor.of(text, place(text, "two leaders"))), Optional.empty());
    assertEquals(0, in(text).items().size());
    assertEquals(List.of(State.CHECKED), states(in(text, tick)));
  }

  @Test
  void aWireOfAThousandClaimsWithTicksIsQuick() {
    StringBuilder text = new StringBuilder();
    IntStream.range(100, 1100).forEach(i -> text.append("The mill number ").append(i).append(" sold ").append(i * 31)
        .append(" bags of flour to the town.\n\n"));
    String wire = text.toString();
    Claims claims = claims(wire);
    Review review = new Review(claims.all().stream()
        .<Entry>map(claim -> new Tick(Remark.of("Ada", NOON, ""), Tick.Verdict.TRUE,
            Optional.of(Anchor.of(wire, claim.span())), Optional.empty()))
        .toList());
    Checklist list = Checklist.of(claims, true, review, wire, Anchoring.in(wire));
    assertTrue(list.items().size() >= 1000);
    assertEquals(list.items().size(), list.checked());
  }
}
