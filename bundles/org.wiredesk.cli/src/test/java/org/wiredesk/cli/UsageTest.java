package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.BuiltInChecks;
import picocli.CommandLine;

class UsageTest extends CommandLineTest {

  @Test
  void withoutACommandThereIsAnExample() {
    assertUsage("for example: wiredesk check wire.txt");
  }

  @Test
  void aMistypedCommandHasASuggestion() {
    assertUsage("There is no command \"chek\". Did you mean check?", "chek");
  }

  @Test
  void aFileWithoutACommandIsUnderstood() throws IOException {
    Path wire = file("w.txt", FAULTY);
    assertUsage("for example: wiredesk check " + wire, wire);
  }

  @Test
  void theStartScriptsKnowEveryCommand() throws IOException {
    Path house = Path.of("../..").toAbsolutePath().normalize();
    Path scripts = house.resolve("features/org.wiredesk.product.feature/rootfiles");
    List<String> commands = new CommandLine(new WiredeskCommand(Terminal.none(null, null), Path.of("")))
        .getSubcommands().keySet().stream().filter(name -> !name.equals("help")).toList();
    for (Path script : List.of(house.resolve("releng/run"), scripts.resolve("unix/wiredesk"),
        scripts.resolve("windows/wiredesk.cmd"))) {
      List<String> words = List.of(Files.readString(script).split("[\\s|()]+"));
      assertTrue(words.containsAll(commands), () -> script + " lacks one of " + commands);
    }
    assertTrue(commands.stream().allMatch(Main::isCommand));
    assertFalse(Main.isCommand("story.txt"));
  }

  @Test
  void checkingNothingIsAMistake() {
    assertUsage("Name at least one file or folder", "check");
  }

  @Test
  void anUnknownOptionHasASuggestion() {
    assertUsage("There is no option --langauge. Did you mean --language?", "check", "--langauge", "en-GB", "x");
  }

  @Test
  void anUnknownCheckHasASuggestion() {
    assertUsage("There is no check \"date-weekday-missmatch\". Did you mean date-weekday-mismatch",
        "check", "--disable", "date-weekday-missmatch", "x");
    assertUsage("Did you mean lt:HE_HIS", "--explain", "HE_HIS");
  }

  @Test
  void aPrefixThatFitsNoCheckIsAMistake() {
    assertUsage("No check's id begins with \"dates-\"", "check", "--only", "dates-", "x");
  }

  @Test
  void valuesThatCannotBeAreNamed() {
    assertUsage("--language is one of en-US, en-GB, en-AU, en-CA, not \"en-ZA\"", "check", "--language", "en-ZA", "x");
    assertUsage("--date-style is ap, reuters, bbc, none or a date with its year such as \"26 September 2015\","
        + " not \"nice\"", "check", "--date-style", "nice", "x");
    assertUsage("\"2024-02-30\" is not a day like 2015-11-26", "check", "--dateline", "2024-02-30", "x");
    assertUsage("--format is one of text, jsonl, html, sarif, not \"xml\"", "check", "--format", "xml", "x");
    assertUsage("--format is one of jsonl, timeml, not \"XML\"", "times", "--format", "XML", "x");
    assertUsage("There is no word list", "check", "--words", "gone.txt", "x");
  }

  @Test
  void valuesMayBeInAnyCase() throws IOException {
    Path wire = file("w.txt", CLEAN);
    assertCode(ExitCode.NOTHING_FOUND,
        run("check", "--format", "JSONL", "--language", "EN-gb", "--only", "date-", wire));
  }

  @Test
  void helpAndVersionAreNoMistake() {
    for (List<String> args : List.of(
        List.of("--help"), List.of("help"), List.of("help", "check"), List.of("check", "--help"), List.of("--version"))) {
      Result result = run(args.toArray());
      assertCode(0, result);
      assertEquals("", result.err());
    }
    assertContains("Exit code:", run("check", "--help").out());
    assertContains("wiredesk 0.", run("--version").out());
    assertContains("LanguageTool 6.", run("--version").out());
  }

  @Test
  void anOwnCheckIsExplainedByItsPage() {
    for (Result result : List.of(
        run("--explain", "date-weekday-mismatch"), run("check", "--explain", "date-weekday-mismatch"))) {
      assertCode(0, result);
      assertContains("[date-weekday-mismatch]\n", result.out());
      assertContains("\nFlagged\n", result.out());
      assertContains("[[", result.out());
      assertContains("\nNot flagged\n", result.out());
    }
  }

  @Test
  void allChecksAreListed() {
    Result result = run("list-checks");

    assertCode(0, result);
    BuiltInChecks.all().forEach(check -> assertContains(check.info().id() + " ", result.out()));
    assertTrue(result.out().lines().filter(line -> line.startsWith("lt:")).count() > 1000);
    assertTrue(run("list-checks", "--only", "date-").out().lines().allMatch(line -> line.startsWith("date-")));
  }

  @Test
  void anEclipseApplicationCanCallIt() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    assertEquals(0, Main.run(new String[] {"--version"}, new PrintWriter(out), new PrintWriter(err)));
    assertContains("wiredesk 0.", out.toString());
  }

  private void assertUsage(String message, Object... args) {
    Result result = run(args);
    assertCode(ExitCode.USAGE, result);
    assertContains(message, result.err());
    assertContains("Usage: wiredesk", result.err());
    assertEquals("", result.out());
    assertTrue(result.err().lines().count() <= 3, result.err());
  }
}
