package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.text.Sentence;

class BatchTest extends CommandLineTest {

  private final StringWriter err = new StringWriter();

  /** Breaks in every wire. */
  private record Broken() implements WireCheck {
    @Override
    public CheckInfo info() {
      return new CheckInfo(
          "broken", "Broken", FindingKind.STYLE, Severity.MINOR, MqmCategory.AWKWARD_STYLE, ItsType.STYLE);
    }

    @Override
    public List<Finding> inspect(CheckContext context) {
      throw new IllegalStateException("no such table");
    }
  }

  /** Breaks on every sentence. */
  private record BrokenOften() implements SentenceCheck {
    @Override
    public CheckInfo info() {
      return new Broken().info();
    }

    @Override
    public List<Finding> inspect(Sentence sentence, CheckContext context) {
      throw new IllegalStateException("no such table");
    }
  }

  @Test
  void aCheckThatBreaksInEveryWireIsToldTwiceAndStopsNothing() throws IOException {
    file("wires/a.txt", CLEAN);
    file("wires/b.txt", CLEAN);
    file("wires/c.txt", CLEAN);
    List<String> delivered = new ArrayList<>();

    assertEquals(ExitCode.SOME_FAILED, run(false, delivered));
    assertEquals(3, delivered.size());
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertContains("a.txt: broken broke, the other checks went on: IllegalStateException: no such table\n",
        err.toString());
    assertContains("wiredesk: broken broke in 3 wires\n", err.toString());
  }

  @Test
  void wiresAreCountedAndNotSentences() throws IOException {
    file("wires/a.txt", "It rained. It snowed.");
    file("wires/b.txt", "It rained. It snowed.");

    run(false, new ArrayList<>(), new BrokenOften());

    assertContains("wiredesk: broken broke in 2 wires\n", err.toString());
    assertEquals(2, err.toString().lines().count(), err.toString());
  }

  @Test
  void whereItBrokeIsToldOnRequestOnly() throws IOException {
    file("wires/a.txt", CLEAN);
    run(false, new ArrayList<>());
    assertFalse(err.toString().contains("\tat "), err.toString());

    run(true, new ArrayList<>());
    assertContains("\tat org.wiredesk.cli.BatchTest$Broken.inspect", err.toString());
  }

  private int run(boolean debug, List<String> delivered) throws IOException {
    return run(debug, delivered, new Broken());
  }

  private int run(boolean debug, List<String> delivered, Check check) throws IOException {
    Engine engine = new Engine(List.of(new ClassChecks("own", List.of(check), id -> Optional.empty())));
    Terminal terminal = Terminal.none(new PrintWriter(new StringWriter()), new PrintWriter(err));
    Batch batch = new Batch(
        engine, new ProjectProfiles(CheckProfile.DEFAULT), Optional.empty(), false, new Messages(terminal, debug));
    return batch.run(
        WireFiles.find(List.of(folder.resolve("wires"))), (file, wire) -> delivered.add(file.name()));
  }
}
