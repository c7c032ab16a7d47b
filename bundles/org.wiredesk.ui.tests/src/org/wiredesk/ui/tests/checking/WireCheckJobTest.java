package org.wiredesk.ui.tests.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.checking.ReportDisplay;
import org.wiredesk.ui.checking.WireCheckJob;
import org.wiredesk.ui.checking.WireChecker;

/** The UI thread is a queue here, so that a test says when it comes to its tasks. */
class WireCheckJobTest {

  private static final CheckInfo CHECK = new CheckInfo("a-check", "A fault", FindingKind.STYLE, Severity.MINOR,
      MqmCategory.AWKWARD_STYLE, ItsType.STYLE);

  private final Queue<Runnable> uiTasks = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();

  @Test
  void aResultIsShown() throws Exception {
    WireCheckJob job = job((text, listener) -> report(text, List.of()));
    job.checkNow("one");
    job.join();
    runUi();
    assertEquals(List.of("one"), shown);
  }

  @Test
  void aResultThatComesAfterAChangeIsDropped() throws Exception {
    WireCheckJob job = job((text, listener) -> report(text, List.of()));
    job.checkNow("one");
    job.join();
    job.checkNow("two");
    job.join();
    runUi();
    assertEquals(List.of("two"), shown);
  }

  @Test
  void aResultForTheSameTextIsDroppedTooIfItWasAskedForAnew() throws Exception {
    WireCheckJob job = job((text, listener) -> report(text, List.of()));
    job.checkNow("one");
    job.join();
    job.outdated();
    runUi();
    assertEquals(List.of(), shown);
  }

  @Test
  void whatIsFoundOnTheWayIsShownAtOnce() throws Exception {
    WireCheckJob job = job((text, listener) -> {
      listener.soFar(report(text, List.of("LanguageTool")));
      return report(text, List.of());
    });
    job.checkNow("one");
    job.join();
    runUi();
    assertEquals(List.of("one, pending LanguageTool", "one"), shown);
  }

  @Test
  void aRunningCheckHearsOfTheChange() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    WireCheckJob job = job((text, listener) -> {
      begun.countDown();
      if (text.text().equals("one")) {
        awaitCancel(listener);
      } else {
        ended.countDown();
      }
      return report(text, List.of());
    });
    job.checkNow("one");
    assertTrue(begun.await(1, TimeUnit.MINUTES));
    job.checkNow("two");
    assertTrue(ended.await(1, TimeUnit.MINUTES));
    job.join();
    runUi();
    assertEquals(List.of("two"), shown);
  }

  @Test
  void aCheckThatBreaksIsTold() throws Exception {
    WireCheckJob job = job((text, listener) -> {
      throw new IllegalStateException("broken for the test");
    });
    job.checkNow("one");
    job.join();
    runUi();
    assertEquals(List.of("failed: broken for the test"), shown);
  }

  private WireCheckJob job(WireChecker checker) {
    return new WireCheckJob("Checking", checker, this::addUiTask, new ReportDisplay() {
      @Override
      public void show(CheckReport report, NormalizedText text) {
        shown.add(text.text() + (report.isComplete() ? "" : ", pending " + String.join(", ", report.pending())));
      }

      @Override
      public void failed(Throwable cause) {
        shown.add("failed: " + cause.getMessage());
      }
    });
  }

  private synchronized void addUiTask(Runnable task) {
    uiTasks.add(task);
  }

  private synchronized void runUi() {
    while (!uiTasks.isEmpty()) {
      uiTasks.remove().run();
    }
  }

  private static void awaitCancel(CheckListener listener) {
    while (!listener.isCancelled()) {
      Thread.onSpinWait();
    }
  }

  private static CheckReport report(NormalizedText text, List<String> pending) {
    return new CheckReport(
        Wire.of(text.text()), List.of(Finding.of(CHECK, new Span(0, 1), "a fault")), List.of(), pending);
  }
}
