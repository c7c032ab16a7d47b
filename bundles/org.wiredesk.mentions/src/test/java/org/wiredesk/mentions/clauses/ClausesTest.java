package org.wiredesk.mentions.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class ClausesTest {

  /** What governs the one time of a sentence: the verb's words, its tense, and how the time hangs on it. */
  private static String governor(String sentence) {
    Wire wire = Wire.of("Slow week\n\n" + sentence);
    Mentions mentions = Mentions.of(wire);
    Sentence body = wire.sentences().get(wire.sentences().size() - 1);
    List<Span> times = mentions.times(body.span()).stream().map(TemporalExpression::span).toList();
    Optional<Governor> found = Clauses.of(body, times).governor(times.get(0));
    return found
        .map(it -> it.verb().span().of(wire.text()) + " " + it.verb().tense() + " " + it.attachment()
            + it.noun().map(noun -> " " + noun).orElse(""))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The envoy arrived here on 3 May.                                  | arrived PAST WHEN
      The envoy will arrive in Vienna on 3 May.                         | will arrive FUTURE WHEN
      The envoy won't be in Vienna on 3 May.                            | won't be FUTURE WHEN
      The pact will formally be signed on 3 May.                        | will formally be signed FUTURE WHEN
      The envoy has not arrived on 3 May.                               | has not arrived PAST WHEN
      The envoy would arrive on 3 May.                                  | would arrive UNKNOWN WHEN
      The envoy was to arrive on 3 May.                                 | was to arrive UNKNOWN WHEN
      The envoy is to arrive on 3 May.                                  | is to arrive FUTURE WHEN
      The envoy is due in Vienna on 3 May.                              | is due FUTURE WHEN
      The envoy was scheduled to arrive on 3 May.                       | was scheduled to arrive UNKNOWN WHEN
      The envoy will begin to pack on 3 May.                            | to pack FUTURE WHEN
      Both sides agreed to meet on 3 May.                               | to meet UNKNOWN WHEN
      The envoy was travelling to Vienna on 3 May.                      | was travelling PAST WHEN
      The envoy did not come on 3 May.                                  | did not come PAST WHEN
      He will “upgrade” his ideas on 3 May.                             | will “upgrade FUTURE WHEN
      The envoy plans to arrive on 3 May.                                | to arrive FUTURE WHEN
      The visit is scheduled for 3 May.                                  | is scheduled FUTURE WHEN
      It’ll be opened on 3 May.                                          | ’ll be opened FUTURE WHEN
      The vote will, he said, be held on 3 May.                          | will, he said, be held FUTURE WHEN
      His wife read the poem on 3 May.                                   | read PAST WHEN
      If polls were held on 3 May, he would win.                         | were held UNKNOWN WHEN
      He began packing on 3 May.                                         | packing PAST WHEN
      """)
  void theVerbTellsItsTense(String sentence, String expected) {
    assertEquals(expected, governor(sentence), sentence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      On 3 May the envoy, who is ill, left Vienna.                       | left PAST WHEN
      Also on 3 May, one man was freed.                                  | was freed PAST WHEN
      At a briefing on 3 May, the envoy said so.                         | said PAST WHEN briefing
      Rescuers on 3 May were still at work.                              | were PAST WHEN
      The envoy was on 3 May a guest of the court.                       | was PAST WHEN
      He said the talks on 3 May will be decisive.                       | will be FUTURE NOUN talks
      He told reporters on 3 May that he would go.                       | told PAST WHEN
      She spoke to the man who on 3 May began the strike.                | began PAST WHEN
      He found no fault, and on 3 May the envoy was freed.               | was freed PAST WHEN
      The court met, but the envoy on 3 May refused to come.             | refused PAST WHEN
      Talks held on 3 May will go on.                                    | held UNKNOWN WHEN
      Talks held in Paris on 3 May were a failure.                       | held PAST WHEN
      They will honour the men killed on 3 May.                          | killed UNKNOWN WHEN
      They will attend a fair organised on 3 May.                        | organised UNKNOWN WHEN
      He will speak when the session opens on 3 May.                     | opens FUTURE WHEN
      He was killed in Baghdad, Iraq, on 3 May.                          | was killed PAST WHEN
      A quiet place, 3 May.                                              | none
      They met in May 2014, he said.                                     | met PAST WHEN
      Rebels attacked the town, killing two on 3 May.                    | killing PAST WHEN
      He spoke of holding talks on 3 May.                                | holding UNKNOWN WHEN talks
      The strike, starting on 3 May, was called off.                     | starting UNKNOWN WHEN
      He will be tried and hanged on 3 May.                              | hanged FUTURE WHEN
      He was tried and hanged on 3 May.                                  | hanged PAST WHEN
      The rally was called off, the envoy announced on 3 May.            | announced PAST WHEN
      It will be the will of the people on 3 May.                        | will be FUTURE WHEN
      He will meet the wounded on 3 May.                                 | will meet FUTURE WHEN
      Six were injured in a blast on 3 May.                              | were injured PAST WHEN blast
      He met the president, Ivan Ada, in the town on 3 May.              | met PAST WHEN
      As agreed on 3 May, both sides will withdraw.                      | agreed PAST WHEN
      The vote was held on 3 and 4 May.                                  | was held PAST WHEN
      """)
  void itsOwnClauseGovernsATime(String sentence, String expected) {
    assertEquals(expected, governor(sentence), sentence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He discussed the vote on 3 May.                                    | discussed PAST NOUN vote
      He held the vote on 3 May.                                         | held PAST WHEN vote
      He will speak at the meeting with Ms Ada on 3 May.                 | will speak FUTURE WHEN meeting
      He resigned after a vote in parliament on 3 May.                   | resigned PAST AFTER vote
      He will leave before the vote on 3 May.                            | will leave FUTURE BEFORE vote
      He will leave for talks on 3 May.                                  | will leave FUTURE BEFORE talks
      He prepared for the vote on 3 May.                                 | prepared PAST NOUN vote
      He will respond to the attack on 3 May.                            | will respond FUTURE NOUN attack
      He will leave by 3 May.                                            | will leave FUTURE BEFORE
      He has been ill since 3 May.                                       | has been PAST AFTER
      They will study the 3 May accord.                                  | will study FUTURE NOUN
      He said on 3 May talks will begin.                                 | said PAST NOUN
      The vote on 3 May was announced.                                   | was announced PAST NOUN vote
      The vote on 3 May ended.                                           | ended PAST WHEN vote
      He spoke of elections on 3 May.                                    | spoke PAST NOUN elections
      The bonds, due 3 May, were sold.                                   | were sold PAST NOUN
      The date of the vote, 3 May, was chosen.                           | was chosen PAST NOUN
      """)
  void aNounBetweenMayHaveTheTime(String sentence, String expected) {
    assertEquals(expected, governor(sentence), sentence);
  }

  @Test
  void allFormsOfAVerbHaveOneStem() {
    for (String verb : List.of("arrive arrives arrived arriving", "hold holds held holding",
        "stop stops stopped stopping", "call calls called calling", "carry carries carried carrying",
        "reach reaches reached reaching",
        "write writes wrote written writing", "go goes went gone going", "pass passes passed passing")) {
      assertEquals(1, List.of(verb.split(" ")).stream().map(VerbStem::of).distinct().count(), verb);
    }
  }

  @Test
  void reportedSpeechIsKnown() {
    Wire wire = Wire.of("Slow week\n\nHe said the talks ended on 3 May.");
    Sentence body = wire.sentences().get(1);
    Span time = Mentions.of(wire).times().get(0).span();
    Governor governor = Clauses.of(body, List.of(time)).governor(time).orElseThrow();
    assertEquals("ended", governor.verb().head());
    assertEquals(Optional.of("on"), governor.preposition());
    assertTrue(governor.reported());
  }

  @Test
  @Timeout(180)
  void oddTextTakesNoLongerThanItsLength() {
    for (String odd : List.of("now ", "\" ", ", and on 3 May ", "on 3 May ", "that killed ", "will be ", "who, ")) {
      Wire wire = Wire.of("Odd\n\n" + odd.repeat(10_000));
      for (Sentence sentence : wire.sentences()) {
        List<Span> times = IntStream.range(0, sentence.text().length() / 9)
            .mapToObj(i -> new Span(sentence.span().start() + i * 9, sentence.span().start() + i * 9 + 5)).toList();
        Clauses clauses = Clauses.of(sentence, times);
        times.forEach(clauses::governor);
      }
    }
  }
}
