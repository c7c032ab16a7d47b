package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.review.reissue.ReissueKind.CORRECTED;
import static org.wiredesk.review.reissue.ReissueKind.NONE;
import static org.wiredesk.review.reissue.ReissueKind.REFILE;
import static org.wiredesk.review.reissue.ReissueKind.UPDATE;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Re-issues as desks make them, and what each is. */
class ProposalTest {

  private record Drafted(ReissueKind kind, String line, String... edits) {
    @Override
    public String toString() {
      return kind + ": " + String.join(" | ", edits);
    }
  }

  private static Drafted issue(ReissueKind kind, String line, String... edits) {
    return new Drafted(kind, line, edits);
  }

  static Stream<Drafted> reissues() {
    return Stream.of(
        issue(NONE, ""),
        issue(NONE, "", "flooded four districts and cut the railway", "flooded four districts\nand cut the railway"),
        issue(NONE, "", "Storm floods four", "REFILE-Storm floods four"),
        issue(NONE, "", "Norvia\n\nTALL", "Norvia\n\n(Refiles to correct spelling in paragraph 2)\n\nTALL"),

        issue(CORRECTED, "(Corrects number of dead to 30, not 13, in paragraph 2)", "At least 13", "At least 30"),
        issue(CORRECTED, "(Corrects number of injured to 84, not 48, in paragraph 2)", "48 injured", "84 injured"),
        issue(CORRECTED, "(Corrects amount to $6 million, not $5 million, in paragraph 5)", "$5 million", "$6 million"),
        issue(CORRECTED, "(Corrects amount to $5 billion, not $5 million, in paragraph 5)", "$5 million", "$5 billion"),
        issue(CORRECTED, "(Corrects percentage to 21 percent, not 12 percent, in paragraph 5)",
            "12 percent", "21 percent"),
        issue(CORRECTED, "(Corrects number of houses to 4,200, not 2,400, in paragraph 7)", "2,400", "4,200"),
        issue(CORRECTED, "(Corrects number of districts to five, not four, in headline and paragraph 1)",
            "four districts", "five districts"),
        issue(CORRECTED, "(Corrects date to 21 November, not 20 November, in paragraph 3)",
            "on 20 November", "on 21 November"),
        issue(CORRECTED, "(Corrects date to 1978, not 1987, in paragraph 7)", "storm of 1987", "storm of 1978"),
        issue(CORRECTED, "(Corrects date to September, not October, in paragraph 5)", "in October", "in September"),
        issue(CORRECTED, "(Corrects name to Petrov, not Dmitry Ivanov, in paragraph 3)", "Dmitry Ivanov", "Petrov"),
        issue(CORRECTED, "(Corrects name to Ordania, not Velmark, in paragraph 6)",
            "Ordania and Velmark", "Ordania and Ordania"),
        issue(CORRECTED, "(Corrects name to Kalin, not Velin, in paragraph 5)", "port of Velin", "port of Kalin"),
        issue(CORRECTED, "(Corrects wording to “rose”, not “fell”, in paragraph 5)", "exports fell", "exports rose"),
        issue(CORRECTED, "(Removes “not” in paragraph 5)", "will not reopen", "will reopen"),
        issue(CORRECTED, "(Corrects wording to “More than”, not “At least”, in paragraph 2)",
            "At least 13", "More than 13"),
        issue(CORRECTED, "(Corrects quotation in paragraph 4)",
            "every house before the winter", "every bridge before the winter"),
        issue(CORRECTED, "(Removes paragraph 7 of earlier version)",
            Issues.LAST, ""),
        issue(CORRECTED, "(Removes passage in paragraph 3)", " The visit was planned for three days.", ""),
        issue(CORRECTED,
            "(Corrects number of dead to 30, not 13, in paragraph 2; spelling of Dmitri Ivanov in paragraph 3)",
            "At least 13", "At least 30", "Dmitry", "Dmitri"),
        issue(CORRECTED, "(Corrects wording to “minister”, not “governor”, in paragraph 3)",
            "the governor,", "the minister,"),
        issue(CORRECTED, "(Corrects wording to “destroyed”, not “crossed”, in paragraph 1)",
            "storm that crossed", "storm that destroyed"),

        issue(REFILE, "(Refiles to correct spelling of Dmitri Ivanov in paragraph 3)", "Dmitry", "Dmitri"),
        issue(REFILE, "(Refiles to correct spelling of Irina Kostova in paragraph 3)", "Irena", "Irina"),
        issue(REFILE, "(Refiles to correct spelling of Esteri in paragraph 2)",
            "district of Estery", "district of Esteri"),
        issue(REFILE, "(Refiles to correct day to Wednesday, not Thursday, in paragraph 1)",
            "on Thursday", "on Wednesday"),
        issue(REFILE, "(Refiles to correct spelling in paragraph 6)", "rescue service", "rescue serivce"),
        issue(REFILE, "(Refiles to correct punctuation in paragraph 4)",
            "“We shall rebuild every house before the winter,”", "\"We shall rebuild every house before the winter,\""),
        issue(REFILE, "(Refiles to correct wording in paragraph 2)", "At least 13 people", "At least thirteen people"),
        issue(REFILE, "(Refiles to correct wording in paragraph 6)", "have offered help", "offered help"),
        issue(REFILE, "(Refiles to correct spelling in headline)",
            "Storm floods four districts", "STORM FLOODS FOUR DISTRICTS"),
        issue(REFILE, "(Refiles to correct paragraph break in paragraph 2)",
            "ministry said. Most", "ministry said.\n\nMost"),
        issue(REFILE, "(Refiles to correct wording in paragraph 3)", "20 November", "November 20"),
        issue(REFILE, "(Refiles to correct dateline)", "TALLMOUTH, 17 Nov.", "TALLMOUTH, 18 Nov."),

        issue(UPDATE, "(Adds details in paragraph 3)", "President Irena",
            "Schools in all districts will stay closed until the end of the week, the ministry of education said.\n\n"
                + "President Irena"),
        issue(UPDATE, "(Adds quotation in paragraph 7)", "The storm of 1987",
            "“Our planes can leave within two hours, and we wait for a word from Tallmouth,” Brandt "
                + "said.\n\nThe storm of 1987"),
        issue(UPDATE, "(Adds details in paragraph 3; updates number of dead to 30 in paragraph 2)",
            "At least 13", "At least 30",
            "President Irena",
            "Schools in all districts will stay closed until the end of the week, the ministry of education said.\n\n"
                + "President Irena"),
        issue(UPDATE, "(Adds details in paragraph 6)", "ready to leave.",
            "ready to leave. Two of its planes had landed in Velin by Friday noon, "
                + "an airport official told Norvia Wire."));
  }

  @ParameterizedTest
  @MethodSource("reissues")
  void aReissueIsProposedAndDraftedAsDesksDo(Drafted reissue) {
    Comparison comparison = Issues.compared(reissue.edits());
    Proposal proposal = Proposal.of(comparison);
    assertEquals(reissue.kind() + " " + reissue.line(),
        proposal.kind() + " " + AdvisoryLine.draft(comparison, proposal.kind()), () -> comparison.changes().toString());
    assertFalse(proposal.reasons().isEmpty());
  }

  @Test
  void theReasonsTellWhatBecameOfWhat() {
    Proposal proposal = Proposal.of(Issues.compared("At least 13", "At least 30", "Dmitry", "Dmitri"));
    assertEquals("paragraph 2: 13 became 30", proposal.reasons().get(0));
  }

  @Test
  void aCorrectionWithinAnUpdateIsADoubt() {
    Proposal proposal = Proposal.of(Issues.compared("At least 13", "At least 30", "ready to leave.",
        "ready to leave. Two of its planes had landed in Velin by Friday noon, an airport official told Norvia Wire."));
    assertEquals(UPDATE, proposal.kind());
    assertTrue(proposal.doubts().get(0).contains("paragraph 2"), proposal.doubts()::toString);
  }
}
