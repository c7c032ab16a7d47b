package org.wiredesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.engine.Fakes.finding;
import static org.wiredesk.engine.Fakes.provider;
import static org.wiredesk.engine.Fakes.stepping;
import static org.wiredesk.engine.Fakes.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

class EngineTest {

  private static final Wire WIRE = Fakes.wire("MINSK, 3 May. Talks began.", "They went on.");

  @Test
  void findingsOfAllProvidersComeInTheOrderOfTheText() {
    CheckReport report = check(telling("a", finding("late", 20, 25)), telling("b", finding("early", 0, 5)));

    assertEquals(List.of("early", "late"), ids(report));
    assertTrue(report.isComplete());
  }

  @Test
  void theReportTellsWhatTheWireRefersTo() {
    Wire wire = Wire.of("Talks began on 3 May 2024.");
    CheckReport report = new Engine(List.of(telling("a"))).check(wire, CheckProfile.DEFAULT, CheckListener.NONE);

    assertEquals(Mentions.of(wire).times(), report.mentions().orElseThrow().times());
  }

  @Test
  void whatAProviderFoundIsToldBeforeTheNextOneHasEnded() {
    List<List<String>> pending = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    new Engine(List.of(
        telling("own", finding("own-check", 0, 5)),
        provider("slow", (context, sink) -> assertEquals(List.of("slow"), pending.get(pending.size() - 1)))))
        .check(WIRE, CheckProfile.DEFAULT, listener(report -> {
          pending.add(report.pending());
          found.add(ids(report));
        }));

    assertEquals(List.of(List.of("own", "slow"), List.of("slow")), pending);
    assertEquals(List.of(List.of("own-check"), List.of("own-check")), found);
  }

  @Test
  void aSlowProviderIsHeardWhileItWorksWithStepsThatGrow() {
    List<Integer> sizes = new ArrayList<>();
    CheckProvider slow = provider("slow", (context, sink) -> {
      for (int i = 0; i < 1000; i++) {
        sink.found(finding("check", i, i + 1));
      }
    });
    new Engine(List.of(slow)).check(WIRE, CheckProfile.DEFAULT, listener(report -> sizes.add(report.findings().size())));

    assertEquals(List.of(1, 9, 17), sizes.subList(0, 3));
    assertTrue(sizes.size() < 30, () -> "so many partial reports: " + sizes);
  }

  @Test
  void aProviderThatBreaksStopsNoOther() {
    RuntimeException cause = new IllegalStateException("no rules");
    CheckReport report = check(
        provider("broken", (context, sink) -> {
          sink.found(finding("before", 0, 5));
          throw cause;
        }),
        telling("sound", finding("after", 7, 12)));

    assertEquals(List.of("before", "after"), ids(report));
    assertEquals(List.of(new Failure("broken", "IllegalStateException: no rules", cause)), report.failures());
    assertTrue(report.isComplete());
  }

  @Test
  void providersTakeTheirStepsInTurn() {
    List<String> taken = new ArrayList<>();
    Runnable step = () -> {};
    CheckReport report = check(
        stepping("once", taken, step), stepping("none", taken), stepping("a", taken, step, step, step),
        stepping("b", taken, step, step));

    assertEquals(List.of("once", "a", "b", "a", "b", "a"), taken);
    assertTrue(report.isComplete());
  }

  @Test
  void aStepThatBreaksIsTheLastOfItsProvider() {
    List<String> taken = new ArrayList<>();
    Runnable step = () -> {};
    CheckReport report = check(
        stepping("broken", taken, step, () -> {
          throw new IllegalStateException("no more");
        }, step),
        stepping("sound", taken, step, step, step));

    assertEquals(List.of("broken", "sound", "broken", "sound", "sound"), taken);
    assertEquals(List.of("broken"), report.failures().stream().map(Failure::source).toList());
    assertTrue(report.isComplete());
  }

  @Test
  void aProviderThatCannotBeLoadedStopsNoOther() {
    CheckReport report = check(
        provider("missing", (context, sink) -> {
          throw new NoClassDefFoundError("org/example/Gone");
        }),
        telling("sound", finding("after", 7, 12)));

    assertEquals(List.of("after"), ids(report));
    assertEquals(List.of("missing"), report.failures().stream().map(Failure::source).toList());
  }

  @Test
  void aCancelledRunNamesWhatIsMissing() {
    AtomicBoolean cancelled = new AtomicBoolean();
    CheckProvider first = provider("first", (context, sink) -> {
      sink.found(finding("one", 0, 5));
      cancelled.set(true);
      if (!sink.isCancelled()) {
        sink.found(finding("two", 5, 6));
      }
    });
    CheckReport report = new Engine(List.of(first, telling("second", finding("three", 7, 8))))
        .check(WIRE, CheckProfile.DEFAULT, cancelledBy(cancelled));

    assertEquals(List.of("one"), ids(report));
    assertEquals(List.of("first", "second"), report.pending());
    assertFalse(report.isComplete());
  }

  @Test
  void aProviderThatEndedBeforeTheCancellingCounts() {
    AtomicBoolean cancelled = new AtomicBoolean();
    CheckReport report = new Engine(List.of(
        provider("first", (context, sink) -> cancelled.set(true)), telling("second", finding("three", 7, 8))))
        .check(WIRE, CheckProfile.DEFAULT, cancelledBy(cancelled));

    assertEquals(List.of("second"), report.pending());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void theProfileIsHeardEvenIfAProviderIsDeaf() {
    CheckProfile profile = new CheckProfile(
        "en-US", Optional.empty(), Set.of(), Set.of(), Set.of(new CheckId("off")), Optional.empty());
    CheckReport report = new Engine(List.of(telling("a", finding("off", 0, 5), finding("on", 0, 5))))
        .check(WIRE, profile, CheckListener.NONE);

    assertEquals(List.of("on"), ids(report));
  }

  @Test
  void aFindingToldTwiceIsOne() {
    CheckReport report = check(telling("a", finding("same", 0, 5), finding("same", 0, 5), finding("same", 0, 6)));

    assertEquals(2, report.findings().size());
  }

  @Test
  void theEarlierProviderIsHeardWhenBothMeanTheSame() {
    CheckReport report = check(
        telling("own", finding("own-grammar", 7, 12)),
        telling("other",
            finding("same-words", 7, 12), finding("within", 8, 10), finding("around", 5, 20),
            finding("overlapping", 10, 15), finding("elsewhere", 12, 15),
            finding("other-kind", FindingKind.STYLE, 7, 12)));

    assertEquals(List.of("other-kind", "own-grammar", "overlapping", "elsewhere"), ids(report));
  }

  @Test
  void aNameSpeltTwoWaysIsNotAlsoASpellingMistake() {
    CheckReport report = check(
        telling("own", finding("name-spelling-variants", FindingKind.NAME, 0, 5)),
        telling("other", finding("lt:SPELLER", FindingKind.SPELLING, 0, 5)));

    assertEquals(List.of("name-spelling-variants"), ids(report));
  }

  @Test
  void oneProviderMaySayTwoThingsOfTheSameWords() {
    CheckReport report = check(telling("a", finding("one", 0, 5), finding("two", 0, 5)));

    assertEquals(List.of("one", "two"), ids(report));
  }

  @Test
  void aReportDoesNotDependOnWhichThreadWasQuicker() {
    Finding a = Finding.of(Fakes.info("same"), finding("same", 0, 5).span(), "a");
    Finding b = Finding.of(Fakes.info("same"), finding("same", 0, 5).span(), "b");

    assertEquals(check(telling("p", a, b)).findings(), check(telling("p", b, a)).findings());
  }

  private static CheckReport check(CheckProvider... providers) {
    return new Engine(List.of(providers)).check(WIRE, CheckProfile.DEFAULT, CheckListener.NONE);
  }

  private static List<String> ids(CheckReport report) {
    return report.findings().stream().map(finding -> finding.check().id().value()).toList();
  }

  private static CheckListener listener(java.util.function.Consumer<CheckReport> soFar) {
    return new CheckListener() {
      @Override
      public void soFar(CheckReport report) {
        soFar.accept(report);
      }
    };
  }

  private static CheckListener cancelledBy(AtomicBoolean cancelled) {
    return new CheckListener() {
      @Override
      public boolean isCancelled() {
        return cancelled.get();
      }
    };
  }
}
