package org.wiredesk.ui.tests.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Note;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.score.ScoresView;
import org.wiredesk.ui.tests.Workbench;

class ScoresViewTest {

  private static final Instant NOW = Instant.parse("2024-05-06T08:00:00Z");

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private ScoresView view;

  @BeforeEach
  void open() throws Exception {
    view = (ScoresView) workbench.page().showView(ScoresView.ID);
  }

  @AfterEach
  void close() {
    workbench.page().hideView(view);
  }

  @Test
  void theWiresOfAnEngineAreTakenTogetherAndTheirDaysDrawn() throws Exception {
    workbench.openChecked("a.txt", text("4 May 2024"));
    say("a.txt", "4 May 2024", Optional.of("Alpha"), true);
    wire("b.txt", "5 May 2024", Optional.of("Alpha"));
    wire("c.txt", "5 May 2024", Optional.empty());
    wire("d.txt", "6 May 2024", Optional.of("Beta"));
    workbench.project().refreshLocal(IResource.DEPTH_INFINITE, null);

    await("three of four wires were reviewed", () -> view.summary().contains("3 of 4 wires reviewed"));
    List<String> rows = view.rows();
    assertEquals(5, rows.size(), rows.toString());
    assertTrue(rows.get(0).startsWith("Alpha\t\t"), rows.get(0));
    assertTrue(rows.get(0).endsWith("1 of 2 passed"), rows.get(0));
    assertTrue(rows.get(1).contains("a.txt\t2024-05-04\t") && rows.get(1).endsWith("failed"), rows.get(1));
    assertTrue(rows.get(2).contains("b.txt\t2024-05-05\t100.0\t0\t"), rows.get(2));
    assertTrue(rows.get(3).startsWith("Beta\t"), rows.get(3));
    assertTrue(view.showsTrend());
  }

  @Test
  void whatIsSaidOfAWireLaterCountsToo() throws Exception {
    workbench.openChecked("a.txt", text("4 May 2024"));
    await("nobody has said anything", () -> view.summary().contains("nobody has said anything"));
    assertFalse(view.rows().stream().anyMatch(row -> row.contains("a.txt")));

    say("a.txt", "4 May 2024", Optional.of("Alpha"), false);
    workbench.project().refreshLocal(IResource.DEPTH_INFINITE, null);

    await("the wire counts", () -> view.summary().contains("1 of 1 wires reviewed"));
    assertFalse(view.showsTrend(), "one day is no trend");
  }

  private void wire(String name, String day, Optional<String> engine) throws IOException {
    Files.writeString(path(name), text(day));
    if (engine.isPresent()) {
      say(name, day, engine, false);
    }
  }

  private void say(String name, String day, Optional<String> engine, boolean fault) throws IOException {
    Review review = Review.EMPTY.with(Origin.of("Ann", NOW, Optional.empty(), engine));
    if (fault) {
      review = review.with(Note.of(Remark.of("Ann", NOW, "Left out."), Optional.empty())
          .as(Optional.of(MqmCategory.OMISSION), Severity.MAJOR, NOW));
    }
    new ReviewFile(path(name)).save(review, text(day));
  }

  private Path path(String name) {
    return workbench.project().getLocation().toPath().resolve(name);
  }

  private static String text(String day) {
    return "TOLVIK, " + day + " (Desk) -- The ferry sailed on a calm day, with forty guests.\n";
  }
}
