package org.wiredesk.review.reissue;

import static org.wiredesk.review.reissue.ReissueKind.CORRECTED;
import static org.wiredesk.review.reissue.ReissueKind.REFILE;
import static org.wiredesk.review.reissue.ReissueKind.UPDATE;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Re-issues of a machine-translated wire after editing, written before the rules were held against them: then 47 of 52
 * came out right, and the other five, all REFILEs, were proposed as CORRECTED.
 */
class RailwayReissuesTest {

  private static final String FIRST = """
      Foreign ministers will discuss in Velin the railway through the pass

      VELIN, 2 Feb. 2024 (Desk of Norvia) - Foreign Minister of Norvia Andrei Belousov and his counterpart from \
      Velmark Sofia Lindqvist will discuss on Monday in Velin the construction of the railway through the Tarn pass, \
      the press-service of the ministry informs.

      The sides, as expected, will consider the state of the bilateral relations, including the realisation of the \
      agreement signed on 14 November 2023. According to Belousov, the trade turnover for the year has grown by 17 \
      percent and reached 3.4 billion dollars.

      "The project will create about 6,000 workplaces, and we do not see reasons for a delay," the minister \
      emphasised during a meeting with the students of the Velin University.

      The construction must begin in spring of this year and to finish in 2029. The length of the line will make 212 \
      kilometres, from which 38 will pass in tunnels.

      In December 2022 the parliament of Velmark did not ratify the loan agreement, because of what the works were \
      postponed for 18 months. The leader of the fraction "Green Valley" Jonas Ek then declared that the line would \
      damage the nature reserve.

      Earlier it was reported that the third round of the consultations will pass in Astrel on 5 March.
      """;

  static Stream<Reissue> reissues() {
    return Stream.of(
        new Reissue(REFILE, "the press-service of the ministry informs", "the press service of the ministry said"),
        new Reissue(REFILE,
            "will discuss on Monday in Velin the construction",
            "will on Monday discuss in Velin the construction"),
        new Reissue(REFILE, "has grown by 17 percent", "grew by 17 percent"),
        new Reissue(REFILE, "the bilateral relations", "bilateral relations"),
        new Reissue(REFILE, "realisation", "realization"),
        new Reissue(REFILE, "3.4 billion dollars", "$3.4 billion"),
        new Reissue(REFILE, "the minister emphasised", "the minister stressed"),
        new Reissue(REFILE, "in spring of this year", "in the spring of this year"),
        new Reissue(REFILE, "and to finish in 2029", "and finish in 2029"),
        new Reissue(REFILE, "from which 38", "of which 38"),
        new Reissue(REFILE, "Belousov", "Byelousov"),
        new Reissue(REFILE, "Andrei", "Andrey"),
        new Reissue(REFILE, "Lindqvist", "Lindquist"),
        new Reissue(REFILE, "Jonas Ek", "Jonas Eck"),
        new Reissue(REFILE, "on Monday in", "on Sunday in"),
        new Reissue(REFILE, "on 14 November 2023", "on Nov. 14, 2023"),
        new Reissue(REFILE, "the students of the Velin University", "students of Velin University"),
        new Reissue(REFILE, "\"Green Valley\"", "“Green Valley”"),
        new Reissue(REFILE, "counterpart", "counterprat"),
        new Reissue(REFILE,
            "Earlier it was reported that the third round",
            "Earlier, it was reported that the third round"),
        new Reissue(REFILE, "VELIN, 2 Feb.", "VELIN, Feb. 2"),
        new Reissue(REFILE, "kilometres", "kilometers"),
        new Reissue(REFILE, "6,000 workplaces", "6000 workplaces"),
        new Reissue(REFILE, "the works were postponed", "works were postponed"),
        new Reissue(CORRECTED, "17 percent", "7 percent"),
        new Reissue(CORRECTED, "3.4 billion dollars", "3.4 million dollars"),
        new Reissue(CORRECTED, "3.4 billion dollars", "3.4 billion euros"),
        new Reissue(CORRECTED, "212 kilometres", "212 miles"),
        new Reissue(CORRECTED, "14 November 2023", "14 November 2022"),
        new Reissue(CORRECTED, "on 5 March", "on 15 March"),
        new Reissue(CORRECTED, "for 18 months", "for 18 weeks"),
        new Reissue(CORRECTED, "Astrel on", "Tolvik on"),
        new Reissue(CORRECTED, "from Velmark Sofia", "from Ordania Sofia"),
        new Reissue(CORRECTED, "Sofia Lindqvist", "Karin Lindqvist"),
        new Reissue(CORRECTED, "Foreign Minister of Norvia Andrei", "Deputy Foreign Minister of Norvia Andrei"),
        new Reissue(CORRECTED, "Foreign Minister of Norvia Andrei", "Trade Minister of Norvia Andrei"),
        new Reissue(CORRECTED, "did not ratify", "ratified"),
        new Reissue(CORRECTED, "has grown by", "has fallen by"),
        new Reissue(CORRECTED, "the third round", "the fourth round"),
        new Reissue(CORRECTED, "in spring of this year", "in autumn of this year"),
        new Reissue(CORRECTED, "the loan agreement", "the border agreement"),
        new Reissue(CORRECTED, "about 6,000", "at least 6,000"),
        new Reissue(CORRECTED, "nature reserve", "water reserves"),
        new Reissue(CORRECTED, "a meeting with the students", "a meeting with the teachers"),
        new Reissue(CORRECTED, "According to Belousov", "According to Lindqvist"),
        new Reissue(CORRECTED,
            " According to Belousov, the trade turnover for the year has grown by 17 percent and reached 3.4 "
                + "billion dollars.",
            ""),
        new Reissue(CORRECTED, "will create about", "will not create about"),
        new Reissue(CORRECTED, "the minister emphasised", "Lindqvist emphasised"),
        new Reissue(CORRECTED, "finish in 2029", "finish in 2028", "realisation", "realization", "Andrei", "Andrey"),
        new Reissue(UPDATE,
            "Earlier it was",
            "Lindqvist will fly on to Tallmouth on Tuesday, where she is to open an exhibition of maps, her office "
                + "said.\n\nEarlier it was"),
        new Reissue(UPDATE,
            "on 5 March.",
            "on 5 March.\n\n\"We are close to a result,\" Lindqvist told reporters at the airport, adding that two "
                + "questions were still open and would be left to the experts."),
        new Reissue(UPDATE,
            "students of the Velin University.",
            "students of the Velin University. He promised that the first trains would run through the longest of "
                + "the tunnels before the end of 2028, whatever the weather."));
  }

  @ParameterizedTest
  @MethodSource("reissues")
  void aReissueIsProposedAsDesksDo(Reissue reissue) {
    reissue.assertProposed(FIRST);
  }
}
