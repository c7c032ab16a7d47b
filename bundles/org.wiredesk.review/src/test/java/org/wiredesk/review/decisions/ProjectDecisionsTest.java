package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;

class ProjectDecisionsTest {

  @TempDir
  private Path project;

  @Test
  void theyAreFoundFromAWireInAnyFolderOfTheProject() throws IOException {
    Path wire = project.resolve("may/politics/story.txt");
    assertEquals(Optional.empty(), ProjectDecisions.nearest(wire));
    Path file = ProjectDecisions.ofProject(project);
    ReviewFile.ofProject(file).save(Review.EMPTY, "");
    assertEquals(Optional.of(file.toAbsolutePath().normalize()), ProjectDecisions.nearest(wire));
  }

  @Test
  void whatWasDecidedIsReadAgainAndIsOfTheProjectsFolder() throws IOException {
    Path file = ProjectDecisions.ofProject(project);
    Checked checked = Checked.of("He said so there. They left.", "there");
    Decision dismissed = new Decision(
        Remark.of("Ann", Checked.NOON, "Our style."), Verdict.DISMISSED, Scope.PROJECT,
        new FindingKeys(checked.wire()).of(checked.finding(0)), Optional.empty(), Optional.empty());
    ReviewFile.ofProject(file).save(Review.EMPTY.with(dismissed), "");
    assertEquals(List.of(dismissed), ReviewFile.ofProject(file).read("").decisions());
    assertTrue(Files.readString(file).contains("\"source\": \"..\""));
  }
}
