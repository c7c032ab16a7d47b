package org.wiredesk.review.reissue;

import static org.wiredesk.review.reissue.ReissueKind.CORRECTED;
import static org.wiredesk.review.reissue.ReissueKind.REFILE;
import static org.wiredesk.review.reissue.ReissueKind.UPDATE;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Re-issues of a wire of another sort, written before the rules were held against them: then 46 of 49 came out right.
 */
class BudgetReissuesTest {

  private static final String FIRST = """
      Parliament of Ordania passes budget after night session

      By Ada Example

      ASTREL, April 12, 2024 (Lake News) -- The parliament of Ordania passed the state budget for 2025 on Friday after \
      a debate of eleven hours, the speaker's office said.

      The bill won 143 votes in the chamber of 240 seats, while 91 deputies voted against it. Finance Minister Oleg \
      Tarasenko called the result a victory of common sense.

      "We have avoided new taxes and we have not touched the pensions," Tarasenko told journalists in the lobby. "The \
      deficit will stay below 2.8 percent."

      The opposition bloc Free Shore announced that it would appeal to the Constitutional Court \
      until the end of April. Its leader, Maria Volkonskaya, said the vote had been held in violation of the rules.

      Spending on defence rises to 41.5 billion crowns, and that on health care falls to 18 billion. Economists at \
      the University of Tolvik expect inflation of 6 percent by December.

      President Mikael Brandt, who is on a visit to Velmark, has 15 days to sign the budget. His spokesman \
      Pavel Rudnev refused to comment.

      Last year the budget was passed in the third reading on 21 December, ten days before the new year.
      """;

  static Stream<Reissue> reissues() {
    return Stream.of(
        new Reissue(CORRECTED, "143 votes", "134 votes"),
        new Reissue(CORRECTED, "91 deputies", "19 deputies"),
        new Reissue(CORRECTED, "2.8 percent", "3.8 percent"),
        new Reissue(CORRECTED, "41.5 billion crowns", "41.5 million crowns"),
        new Reissue(CORRECTED, "of eleven hours", "of twelve hours"),
        new Reissue(CORRECTED, "for 2025", "for 2026"),
        new Reissue(CORRECTED, "Oleg Tarasenko", "Oleg Tarasov"),
        new Reissue(CORRECTED, "Oleg Tarasenko", "Igor Tarasenko"),
        new Reissue(CORRECTED, "a visit to Velmark", "a visit to Norvia"),
        new Reissue(CORRECTED, "Maria Volkonskaya", "Marina Volkonskaya"),
        new Reissue(CORRECTED, "Finance Minister Oleg", "Deputy Finance Minister Oleg"),
        new Reissue(CORRECTED, "Constitutional Court", "Supreme Court"),
        new Reissue(CORRECTED, "falls to 18", "rises to 18"),
        new Reissue(CORRECTED, "we have not touched", "we have touched"),
        new Reissue(CORRECTED, "refused to comment", "declined to comment on the debate"),
        new Reissue(CORRECTED, "21 December", "22 December"),
        new Reissue(CORRECTED, "by December", "by November"),
        new Reissue(CORRECTED, "has 15 days", "has 15 working days"),
        new Reissue(CORRECTED, "a victory of common sense", "a defeat of common sense"),
        new Reissue(CORRECTED, "the University of Tolvik", "the Academy of Tolvik"),
        new Reissue(CORRECTED, "opposition bloc", "opposition party"),
        new Reissue(CORRECTED, "voted against it", "abstained"),
        new Reissue(CORRECTED, " His spokesman Pavel Rudnev refused to comment.", ""),
        new Reissue(CORRECTED, "passed the state budget", "rejected the state budget"),
        new Reissue(REFILE, "Volkonskaya", "Volkonskaia"),
        new Reissue(REFILE, "Tarasenko", "Tarassenko"),
        new Reissue(REFILE, "Rudnev", "Rudniev"),
        new Reissue(REFILE, "on Friday after", "on Thursday after"),
        new Reissue(REFILE, "journalists", "jouranlists"),
        new Reissue(REFILE, "defence", "defense"),
        new Reissue(REFILE, "Parliament of Ordania passes budget", "PARLIAMENT OF ORDANIA PASSES BUDGET"),
        new Reissue(REFILE, "By Ada Example", "By Ada Exemple"),
        new Reissue(REFILE, "April 12, 2024 (Lake News) --", "April 12, 2024 (Lake News) -"),
        new Reissue(REFILE, "announced that it would appeal", "said it would appeal"),
        new Reissue(REFILE, "6 percent by", "six percent by"),
        new Reissue(REFILE, "2.8 percent", "2.8 per cent"),
        new Reissue(REFILE, "of the rules", "of rules"),
        new Reissue(REFILE, "ten days before", "10 days before"),
        new Reissue(REFILE, "had been held", "was held"),
        new Reissue(REFILE, "We have avoided new taxes and", "We have avoided new taxes, and"),
        new Reissue(REFILE, "spokesman Pavel", "spokesman, Pavel"),
        new Reissue(REFILE, "victory of common sense", "victory for common sense"),
        new Reissue(REFILE, "21 December", "December 21"),
        new Reissue(REFILE, " Its leader", "\n\nIts leader"),
        new Reissue(REFILE, "health care", "healthcare"),
        new Reissue(REFILE, "ASTREL, April 12", "ASTREL, April 13"),
        new Reissue(UPDATE,
            "Spending on defence",
            "The court can suspend a law within ten days of a complaint, its press service told Lake "
                + "News.\n\nSpending on defence"),
        new Reissue(UPDATE,
            "ten days before the new year.",
            "ten days before the new year.\n\nThe crown lost 0.4 percent against the dollar on Friday after the "
                + "vote, and the main index of the bourse closed lower."),
        new Reissue(UPDATE,
            "refused to comment.",
            "refused to comment. Brandt will return to Astrel on Sunday and will meet the leaders of all five "
                + "groups in parliament the day after, the spokesman said."),
        new Reissue(UPDATE,
            "143 votes",
            "145 votes",
            "President Mikael",
            "\"We count on the court,\" Volkonskaya said after the session, and added that her deputies would "
                + "boycott all votes until May.\n\nPresident Mikael"));
  }

  @ParameterizedTest
  @MethodSource("reissues")
  void aReissueIsProposedAsDesksDo(Reissue reissue) {
    reissue.assertProposed(FIRST);
  }
}
