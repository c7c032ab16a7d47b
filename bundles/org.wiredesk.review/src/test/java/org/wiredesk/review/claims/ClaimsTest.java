package org.wiredesk.review.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not marked must stay off the short list. */
class ClaimsTest {

  private static void assertMarked(String marked) {
    MarkedClaims wire = MarkedClaims.read(marked);
    assertEquals(String.join("\n", wire.expected()),
        String.join("\n", MarkedClaims.shown(wire.details())));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The bridge is the [[superlative|longest in Europe]], and it was built in haste.",
    "Rovensk became the [[superlative|first town in the region to close its mine]].",
    "The river froze [[superlative|for the first time in living memory]].",
    "The plant is the [[superlative|only producer of such valves]].",
    "The company is the region's [[superlative|second-largest employer]].",
    "Exports rose to a [[superlative|record high]].",
    "The court called it an [[superlative|unprecedented step]].",
    "It was the [[superlative|most powerful storm]] that the coast has seen.",
    "The harvest was the [[superlative|worst since the war]].",
  })
  void whatIsBoastedOfIsASuperlative(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "They talked at the highest level about the best way to go on.",
    "The first half was dull, and the first deputy slept.",
    "He only wanted to help, but most of the guests had left.",
    "At first nobody came, and at least the hall was warm.",
    "The minister has a good record of keeping silent.",
    "The latest talks failed last week in the west of the country.",
  })
  void whatCountsOrFlattersIsNone(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Talks began when [[title|Ruritanian Foreign Minister Otto Hentzau]] arrived, and Hentzau smiled.",
    "A letter came from [[title|President of Ruritania Rudolf Elphberg]] on the eve of the talks.",
    "The plan of [[title|Anna Strofzin, head of the port authority]], was dropped, witty as it was.",
    "Then Strofzin coughed, and a voter, [[name|Boris Rupert]], told the court about it.",
    "The road was open, [[name|Gautet]] said.",
    "He wrote to [[title|Ruritanian Chancellor Rudolf Rassendyll]] Tuesday about the road.",
    "The [[organisation|Strelsau Gardens Office]] on Monday opened its doors.",
    "The UN General Assembly and the Ruritanian Foreign Ministry kept silent.",
  })
  void namesAndOfficesAreOneClaimAPerson(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The driver, a [[age|45-year-old man]], was unhurt.",
    "The widow, aged 70, lives alone.",
    "The prize went to [[age|Ada Example, 36]], who was not there.",
    "She died at the [[age|age of 91]] in her sleep.",
  })
  void agesAreClaims(String marked) {
    assertMarked(marked.replace("aged 70", "[[age|aged 70]]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "STRELSAU, 26 Nov 2015. The parliament meets on [[date|Thursday, 3 December]] to vote.",
    "STRELSAU, 26 Nov 2015. The treaty was signed in [[history|May 1998]] after long talks.",
    "STRELSAU, 26 Nov 2015. The bridge was opened on [[history|12 June 1967]] by the king.",
    "STRELSAU, 26 Nov 2015. The guests left on Tuesday and are expected again tomorrow.",
  })
  void absoluteDaysAreClaimsAndWhatIsLongPastIsHistory(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The train stopped [[location|50 km from Strelsau]], and nobody knew why.",
    "The camp lies [[location|north of Zenda]] in a wood.",
    "A trawler sank [[location|off the coast of Ruritania]], but all were saved.",
  })
  void placesOnTheMapAreClaims(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Prices rose by [[number|7.5 percent]], and wages did not.",
    "The dam cost [[number|$1.2 billion]], which is too much.",
    "At night [[number|three miners were killed]] in the pit.",
    "The union has [[number|more than 12,000 members]], which surprised many.",
    "The two leaders agreed on three points at the 70th session.",
    "A Su-24 and two MiG-29 took off.",
    "The levy is [[number|3 percent]]. Critics want less than 3 percent.",
  })
  void figuresAreClaimsAndSmallCountsAreNot(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "[[quotation|“We will not sell the bridge to anybody,” he said. “It is ours.”]]",
    "They called it a “breakthrough” on the ship “Moskva”.",
    "[[quotation|Experts believe]] that the road will be closed.",
    "The road, [[quotation|according to unnamed sources]], is closed.",
  })
  void speechIsAClaimAndQuotedTermsAreNot(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Details are at [[contact|https://example.org/a?b=c]].",
    "Write to [[contact|press@example.org]] or call [[contact|+49 30 123-45-67]] at noon.",
    "Tickets: tel. [[contact|(495) 123-45-67]].",
    "The score was 3:2 in the end.",
  })
  void whatCanBeOpenedOrRungIsAClaim(String marked) {
    assertMarked(marked);
  }

  @Test
  void whatASuperlativeOrAnAgeSaysIsNotSaidAgain() {
    assertMarked("It was the [[superlative|largest loan since 2008]], and a [[age|30-year-old clerk]] signed it.");
  }

  @Test
  void whatTheLeadHasFromTheHeadlineIsToldOnce() {
    Claims claims = MarkedClaims.read("The dam is the tallest in Europe. It will stay the tallest in Europe, he said.")
        .claims();
    assertEquals(List.of("superlative|The dam is the tallest in Europe"), MarkedClaims.shown(claims.worthChecking()));
    assertEquals(1, claims.worthChecking().get(0).others().size());
  }

  @Test
  void anAgeDoesNotHideAnOffice() {
    assertMarked("Nobody asked [[title|[[age|Ada Example, 47]], head of the town archive]], about it.");
  }

  @Test
  void aPersonIsToldOnceWithTheOtherPlaces() {
    Claims claims = MarkedClaims.read(
        "Foreign Minister Otto Hentzau spoke first. Later Hentzau left. Hentzau was tired.").claims();
    Claim person = claims.worthChecking().get(0);
    assertEquals("Foreign Minister Otto Hentzau", person.words());
    assertEquals(3, person.others().size());
  }

  @Test
  void everyClaimSaysWhyAndWhereToLook() {
    Claims claims = MarkedClaims.read("The bridge is the longest in Europe. It cost $3 million in 1998.").claims();
    assertTrue(claims.all().size() >= 2);
    claims.all().forEach(claim -> {
      assertTrue(claim.why().length() > 10, claim.toString());
      assertTrue(claim.kind().against().length() > 5, claim.toString());
    });
  }

  @Test
  void theEditorsOrderGoesByKindThenByText() {
    Claims claims = MarkedClaims.read(
        "The dam cost $3 million. Foreign Minister Otto Hentzau called it the largest in Europe.").claims();
    assertEquals(List.of(ClaimKind.SUPERLATIVE, ClaimKind.TITLE, ClaimKind.NUMBER),
        Claims.inEditorsOrder(claims.worthChecking()).stream().map(Claim::kind).toList());
    assertTrue(claims.worthChecking().stream().map(Claim::span).sorted(Comparator.naturalOrder()).toList()
        .equals(claims.worthChecking().stream().map(Claim::span).toList()));
  }

  @Test
  void aWireOfFiguresKeepsTheStrongestLines() {
    StringBuilder text = new StringBuilder();
    for (int i = 10; i < 60; i++) {
      text.append("The mill sold ").append(i * 37).append(" bags. ");
    }
    Claims claims = MarkedClaims.read(text + "Four men died.").claims();
    assertTrue(claims.all().size() > 50, "all: " + claims.all().size());
    assertTrue(claims.worthChecking().size() <= 25, "short list: " + claims.worthChecking().size());
    assertTrue(claims.worthChecking().stream().anyMatch(claim -> claim.words().equals("Four men died")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "…", "((", "“", "5", "the first", "+7", "@", "$", "the most", "km", "aged",
      "5-year-", "according to", "of the", "Minister,", "💥 57 💥 killed"})
  void anyTextWillDo(String text) {
    Claims claims = MarkedClaims.read(text).claims();
    claims.all().forEach(claim -> assertEquals(claim.words(), claim.span().of(text)));
  }
}
