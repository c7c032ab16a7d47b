package org.wiredesk.review.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.text.Span;

/** What is offered to be checked can be read by itself: all that is marked, and nothing else, is on the short list. */
class ClausesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "[[number|Inflation in May amounted to 7.8% in annual terms against 7.1% in April]].",
    "The envoy said that [[number|the treaty provides for 340 crossings a week instead of 275]].",
    "According to her, [[number|about 1.2 million passengers used the line]].",
    "[[number|The turnout amounted to 61.4%, which is 8 percentage points lower than before]], the clerk said.",
    "[[number|Some 16 states were invited]], but four of them refused.",
    "[[number|Some 400 men left]]; the others stayed in the pit.",
    "[[number|Complaints came from 46 polling stations]], said the head of the board of the town.",
    "[[superlative|Bread grew dearer the fastest]]: [[number|flour became 23% more expensive, milk - 18% more expensive]].",
    "[[number|The speed exceeded 110 km/h]].",
    "[[superlative|It was the highest rate in three years]].",
    "[[number|“We have counted 312 breaches,” she said, and left the hall]].",
  })
  void aClaimIsAWholeClauseWithAllItsFigures(String marked) {
    MarkedClaims wire = MarkedClaims.read(marked);
    assertEquals(wire.expected(), MarkedClaims.shown(wire.claims().worthChecking()));
  }

  @Test
  void aSpeechNamesItsSpeakerAlsoBehindAPronoun() {
    Claims claims = MarkedClaims.read(
        "Foreign Minister Otto Hentzau spoke first. “The road will be closed for good,” he said.").claims();
    Claim speech = claims.worthChecking().stream().filter(claim -> claim.kind() == ClaimKind.QUOTATION).findFirst()
        .orElseThrow();
    assertTrue(speech.why().endsWith("are they those of Otto Hentzau?"), speech.why());
  }

  @Test
  void aNameThatOnlyBeginsASentenceIsFound() {
    assertEquals(List.of("title|Livia Monti, deputy head of the river agency"), MarkedClaims.shown(MarkedClaims.read(
        "Livia Monti, deputy head of the river agency, agreed. New Rules, as ever, were promised.").details()));
  }

  @Test
  void aTownAndAYearInANameAreNoPeopleAndNoDays() {
    assertEquals(List.of(), MarkedClaims.shown(MarkedClaims.read(
        "STRELSAU, 26 Nov 2015. A court sent the former mayor of Lipno home. The drills Shield-2014 went on.")
        .details()));
  }

  @Test
  void aVerdictOnTheOnlyFigureOfAClauseHoldsForTheClause() {
    assertEquals(List.of(Checklist.State.CHECKED),
        states("In the end the exports were worth $286 million.", "$286 million"));
  }

  @Test
  void aVerdictOnOneFigureIsNoneOnTheOthersOfItsClause() {
    assertEquals(List.of(Checklist.State.CHANGED),
        states("In the end 7,000 cars were built, and the exports were worth $286 million.", "$286 million"));
  }

  /** Of the claims of a wire when some words of it were found true. */
  private static List<Checklist.State> states(String text, String words) {
    int at = text.indexOf(words);
    Anchor anchor = Anchor.of(text, new Span(at, at + words.length()));
    Tick tick = new Tick(Remark.of("Ann", Instant.EPOCH, ""), Tick.Verdict.TRUE, Optional.of(anchor), Optional.empty());
    Claims claims = MarkedClaims.read(text).claims();
    return Checklist.of(claims, false, Review.EMPTY.with(tick), text, Anchoring.in(text)).items().stream()
        .map(Checklist.Item::state).toList();
  }
}
