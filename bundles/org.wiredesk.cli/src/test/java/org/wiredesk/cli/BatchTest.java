package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.OriginalFiles;
import org.wiredesk.checks.api.BitextCheck;
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

  /** Tells each pair of sentences, and what language the profile has them translated from. */
  private record Telling(List<String> told) implements BitextCheck {
    @Override
    public CheckInfo info() {
      return new Broken().info();
    }

    @Override
    public List<Finding> inspect(Bitext bitext, CheckContext context) {
      bitext.pairs().forEach(pair -> told.add(context.profile().originalLanguage().orElse("") + " "
          + pair.original().get(0).text() + " " + pair.translation().get(0).text()));
      return List.of();
    }
  }

  @Test
  void aWireIsHeldAgainstTheOriginalBesideIt() throws IOException {
    file("wires/story.en.txt", "It rained.");
    file("wires/story.uk.txt", "Йшов дощ.");
    file("wires/alone.txt", "It snowed.");
    List<String> told = new ArrayList<>();
    List<String> delivered = new ArrayList<>();
    Originals beside = wire -> new OriginalFiles(Locale.US, Optional.empty()).of(wire);

    assertEquals(ExitCode.NOTHING_FOUND, run(false, delivered, new Telling(told), beside));

    assertEquals(List.of("uk Йшов дощ. It rained."), told);
    assertEquals(2, delivered.size(), "an original is no wire to check: " + delivered);
  }

  private int run(boolean debug, List<String> delivered) throws IOException {
    return run(debug, delivered, new Broken());
  }

  private int run(boolean debug, List<String> delivered, Check check) throws IOException {
    return run(debug, delivered, check, Originals.NONE);
  }

  private int run(boolean debug, List<String> delivered, Check check, Originals originals) throws IOException {
    Engine engine = new Engine(List.of(new ClassChecks("own", List.of(check), id -> Optional.empty())));
    Terminal terminal = Terminal.none(new PrintWriter(new StringWriter()), new PrintWriter(err));
    Batch batch = new Batch(
        engine, new ProjectProfiles(CheckProfile.DEFAULT), originals, Optional.empty(), false,
        new Messages(terminal, debug));
    return batch.run(
        WireFiles.find(List.of(folder.resolve("wires"))), (file, wire) -> delivered.add(file.name()));
  }
}
