package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;

class DecidedFindingsTest extends CommandLineTest {

  private static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");
  private static final FindingKey FAULT = new FindingKey(
      new CheckId("date-weekday-mismatch"), "Thursday, 3 May 2024",
      "Talks began on Thursday, 3 May 2024, in the capital.", List.of());

  private Path wire;

  @BeforeEach
  void writeWire() throws IOException {
    wire = file("project/may/w.txt", FAULTY);
  }

  @Test
  void aDismissedFindingIsCountedAndIsNoFault() throws IOException {
    decide(Verdict.DISMISSED);
    Result result = run("check", "--only", "date-", wire);
    assertCode(ExitCode.NOTHING_FOUND, result);
    assertEquals("Nothing found in 1 wire; 1 dismissed.\n", result.out());
    assertEquals("", run("check", "--only", "date-", "--format", "jsonl", wire).out());
  }

  @Test
  void itIsShownOnRequestAndStillNoFault() throws IOException {
    decide(Verdict.DISMISSED);
    Result text = run("check", "--only", "date-", "--show-dismissed", wire);
    assertCode(ExitCode.NOTHING_FOUND, text);
    assertContains(wire + ":1:35: dismissed date: ", text.out());
    assertContains("  but  dismissed by Ann, 3 May 2024: it is so in the original\n", text.out());
    assertContains("\"decision\":{\"verdict\":\"dismissed\",\"scope\":\"place\",\"author\":\"Ann\"",
        run("check", "--only", "date-", "--show-dismissed", "--format", "jsonl", wire).out());
    assertContains("<li class=\"note date settled\"",
        run("check", "--only", "date-", "--show-dismissed", "--format", "html", wire).out());
  }

  @Test
  void itComesBackWhenItsSentenceChanges() throws IOException {
    decide(Verdict.DISMISSED);
    Files.writeString(wire, "A first line of another day.\n\n" + FAULTY);
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-", wire));
    Files.writeString(wire, FAULTY.replace("Talks", "All talks"));
    assertCode(ExitCode.FINDINGS, run("check", "--only", "date-", wire));
  }

  @Test
  void whatIsVerifiedIsToldApart() throws IOException {
    decide(Verdict.VERIFIED);
    assertContains("; 1 verified.\n", run("check", "--only", "date-", wire).out());
  }

  @Test
  void whatIsAcceptedOrTakenBackStaysAFinding() throws IOException {
    decide(Verdict.ACCEPTED);
    assertCode(ExitCode.FINDINGS, run("check", "--only", "date-", wire));
    decide(Verdict.WITHDRAWN);
    assertCode(ExitCode.FINDINGS, run("check", "--only", "date-", wire));
  }

  @Test
  void decisionsOnTheProjectHoldInAllOfItsWires() throws IOException {
    Path other = file("project/june/v.txt", "MINSK, 3 May 2024. It was Thursday, 3 May 2024, they said.\n");
    Path outside = file("w.txt", FAULTY);
    ReviewFile.ofProject(ProjectDecisions.ofProject(folder.resolve("project")))
        .save(Review.EMPTY.with(decision(Verdict.DISMISSED, Scope.PROJECT)), "");
    Result result = run("check", "--only", "date-", wire, other, outside);
    assertCode(ExitCode.FINDINGS, result);
    assertContains("1 finding in 1 of 3 wires: 1 date; 2 dismissed.\n", result.out());
  }

  @Test
  void notesThatCannotBeReadAreToldAndHideNothing() throws IOException {
    Files.writeString(ReviewFile.beside(wire), "{\"items\": [");
    Result result = run("check", "--only", "date-", wire);
    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("1 finding in 1 wire", result.out());
    assertContains("w.txt: The notes in w.txt.notes.jsonld cannot be read", result.err());
    assertFalse(result.err().contains("Exception"), result.err());
  }

  private void decide(Verdict verdict) throws IOException {
    new ReviewFile(wire).save(Review.EMPTY.with(decision(verdict, Scope.PLACE)), FAULTY);
  }

  private static Decision decision(Verdict verdict, Scope scope) {
    return new Decision(
        Remark.of("Ann", NOON, "it is so in the original"), verdict, scope, FAULT, Optional.empty(), Optional.empty());
  }
}
