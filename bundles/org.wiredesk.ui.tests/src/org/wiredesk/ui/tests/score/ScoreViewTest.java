package org.wiredesk.ui.tests.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.score.ScoreView;
import org.wiredesk.ui.tests.Workbench;

class ScoreViewTest {

  private static final String WIRE = "TOLVIK, 4 May 2024 (Desk) -- The ferry sailed on a calm day, with forty guests.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private ScoreView view;

  @BeforeEach
  void open() throws Exception {
    view = (ScoreView) workbench.page().showView(ScoreView.ID);
  }

  @AfterEach
  void close() {
    workbench.page().hideView(view);
  }

  @Test
  void aNoteWithACategoryLowersTheScore() throws Exception {
    WireEditor editor = workbench.openChecked("w.txt", WIRE);
    await("nothing counts yet", () -> view.verdict().equals("100.0 passed"));
    LiveReview review = LiveReviews.of(model(editor)).orElseThrow();
    await("the notes were read", review::isLoaded);
    Note note = Note.of(Remark.of("Ann", review.now(), "Which?"), Optional.empty())
        .as(Optional.of(MqmCategory.OMISSION), Severity.MAJOR, review.now());
    review.put("Add", note);

    await("the score is lower", () -> !view.verdict().startsWith("100"));
    assertEquals("failed", view.verdict().split(" ")[1]);
  }

  @Test
  void anAcceptedFindingThatWasMendedCountsThoughItsCheckNoLongerSpeaks() throws Exception {
    Path place = workbench.project().getLocation().toPath().resolve("w.txt");
    Decision accepted = new Decision(Remark.of("Ann", Instant.EPOCH, ""), Verdict.ACCEPTED, Scope.PLACE,
        new FindingKey(new CheckId("date-weekday-mismatch"), "Sunday, 3 May 2024",
            "The ferry sailed on Sunday, 3 May 2024.", List.of()), Optional.empty(), Optional.empty());
    new ReviewFile(place).save(Review.EMPTY.with(accepted), WIRE);
    WireEditor editor = workbench.openChecked("w.txt", WIRE);

    assertTrue(model(editor).findings().stream()
        .noneMatch(finding -> finding.check().id().equals(accepted.finding().check())));
    await("the mended fault counts", () -> view.verdict().endsWith("failed"));
  }

  @Test
  void aProfileIsBegunOpenedAndHeard() throws Exception {
    WireEditor editor = workbench.openChecked("w.txt", WIRE);
    Workbench.run("org.wiredesk.ui.command.editScoreProfile");
    assertEquals("score.json", workbench.page().getActiveEditor().getEditorInput().getName());
    IFile profile = workbench.project().getFile(".wiredesk/score.json");
    assertTrue(profile.exists());
    String text = Files.readString(profile.getLocation().toPath());

    workbench.page().activate(editor);
    profile.setContents(new ByteArrayInputStream(text.replace("MQM 2.0", "Our own").getBytes(StandardCharsets.UTF_8)), 0, null);

    await("the view knows the profile's name", () -> view.reckoning().startsWith("Our own, passes from 95."));
  }

  @Test
  void aProfileWithAMistakeIsTold() throws Exception {
    Path folder = Files.createDirectories(workbench.project().getLocation().toPath().resolve(".wiredesk"));
    Files.writeString(folder.resolve("score.json"), "{\"treshold\": 9}");
    workbench.openChecked("w.txt", WIRE);

    await("the mistake is told", () -> view.reckoning().contains("there is no \"treshold\""));
    assertEquals("100.0 passed", view.verdict());
  }
}
