package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTenseTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The envoy arrived on 3 May.                               | PAST
      The envoy will arrive on 3 May.                           | FUTURE
      The envoy said he will arrive on 3 May.                   | FUTURE
      He will say what he saw on 3 May.                         | PAST
      The talks will be held on 3 May.                          | FUTURE
      The talks, held on 3 May, went well.                      | PAST
      The talks are scheduled for 3 May.                        | FUTURE
      The talks had been scheduled for 3 May.                   | PAST
      Both sides agreed on 3 May.                               | PAST
      Both sides agreed to meet on 3 May.                       | FUTURE
      The ministers meet on 3 May.                              | FUTURE
      The loss was due to the 3 May strike.                     | PAST
      On 3 May the envoy left.                                  | PAST
      They will study the 3 May accord.                         | UNKNOWN
      It was calm. On 3 May shelling will resume, he fears.     | FUTURE
      It will be paid on a still unspecified date in May.       | FUTURE
      They will discuss its announced plan on 3 May.            | FUTURE
      The envoy could not be reached on 3 May.                  | PAST
      Neither of the two could be found on 3 May.               | PAST
      The envoy could arrive on 3 May.                          | FUTURE
      A quiet place, 3 May.                                     | UNKNOWN
      """)
  void theNearestVerbTells(String sentence, Tense tense) {
    assertEquals(tense, TimesOf.english().only(sentence).tense(), sentence);
  }
}
