package org.wiredesk.installproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Someone with a plain Eclipse installs Wiredesk from the update site and opens a wire. */
class InstallProofTest {

  private static final String TEXT = """
      Ministers agree on ferry line

      ASTREL, 14 March 2024. The line will open on Tuesday, 26 March 2024, the ministry said.

      The contract was signed on Friday, 13 March 2024. The minister explained it to an university.
      """;

  /** One of Wiredesk's own, and one that shows that LanguageTool runs inside the foreign Eclipse. */
  private static final List<String> CHECKS = List.of("date-weekday-mismatch", "lt:EN_A_VS_AN");

  private static final int FINDINGS = 1;

  private static Path work;
  private static Path wire;
  private static PlainEclipse eclipse;

  @BeforeAll
  static void installWiredesk() throws IOException, InterruptedException {
    work = Files.createDirectories(Path.of(System.getProperty("proof.work")));
    wire = Files.writeString(work.resolve("ferry.wire"), TEXT);
    eclipse = new PlainEclipse(Path.of(System.getProperty("proof.host")), work);
    assertEquals(List.of(), eclipse.bundles("org.wiredesk.ui"), "the Eclipse is not plain");
    eclipse.install("org.wiredesk.feature", Path.of(System.getProperty("proof.site")));
    assertFalse(eclipse.bundles("org.wiredesk.ui").isEmpty(), "the editor is not installed");
    assertEquals(List.of(), eclipse.bundles("org.wiredesk.app"), "the stand-alone application is no part of the plug-in");
  }

  @Test
  void aWireOpensInOurEditorAndIsChecked() throws IOException, InterruptedException {
    Properties seen = open();
    assertNull(seen.getProperty("error"));
    assertEquals("org.wiredesk.ui.editor", seen.getProperty("editor"));
    List<String> checks = List.of(seen.getProperty("checks").split(","));
    assertTrue(checks.containsAll(CHECKS), () -> "of " + CHECKS + " only " + checks + " came");
  }

  @Test
  void filesAreCheckedWithoutAWindow() throws IOException, InterruptedException {
    String printed = eclipse.run("check", FINDINGS, List.of("-application", "org.wiredesk.app.check",
        "-data", "@none", "--format", "jsonl", wire.toString()));
    CHECKS.forEach(check -> assertTrue(printed.contains("\"" + check + "\""), () -> check + " is not in:\n" + printed));
  }

  private static Properties open() throws IOException, InterruptedException {
    Path report = work.resolve("report.properties");
    eclipse.open("open", List.of(
        "-Dproof.wire=" + wire, "-Dproof.report=" + report, "-Dproof.checks=" + String.join(",", CHECKS)));
    Properties seen = new Properties();
    try (Reader reader = Files.newBufferedReader(report)) {
      seen.load(reader);
    }
    return seen;
  }
}
